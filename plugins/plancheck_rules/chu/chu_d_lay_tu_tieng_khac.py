"""CH011 · a foreign letter stands for Đ."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import nghi_dinh_30

_ALIKE = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ"}
_LETTER = re.compile(f"[{''.join(_ALIKE)}]")
_WORD = re.compile(r"\w+")
_MEANT = str.maketrans(_ALIKE)


@rule(
    "CH011",
    "chu-d-lay-tu-tieng-khac",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("khoản 4 Mục I Phần I Phụ lục I", "bộ mã ký tự Unicode theo TCVN 6909:2001"),
    ),
    messages={
        "found": Message(
            vi="Chữ Đ trong “{word}” là một chữ cái của tiếng khác, chỉ trông giống Đ "
            "({count} chỗ).",
            en="The Đ in “{word}” is another language's letter that only looks like it "
            "({count} places).",
            advice_vi="Gõ lại chữ Đ bằng bộ gõ tiếng Việt.",
            advice_en="Type the letter Đ again with a Vietnamese keyboard.",
        ),
    },
)
def chu_d_lay_tu_tieng_khac(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Chữ Đ được thay bằng chữ cái của tiếng khác trông giống nó.
    A letter of another language that looks like “Đ” stands for it.

    Vì sao
        Mắt thường không phân biệt được, nhưng máy tìm kiếm, so sánh số và ký hiệu thì không ra.
    Why
        The eye sees no difference, but searches and comparisons of numbers and symbols fail.
    Sai
        can_cu: Thực hiện Công văn số 4076/LÐTBXH-BÐG ngày 27/9/2023
        của Bộ Lao động - Thương binh và Xã hội.
    Đúng
        @ xã 2023
    """
    document = plan.document
    if not _LETTER.search(document.text):
        return
    words = [word for word in _WORD.finditer(document.text) if _LETTER.search(word[0])]
    places = [document.span(*word.span()) for word in words]
    meant = [word[0].translate(_MEANT) for word in words]
    yield gathered(
        places,
        "found",
        {"word": words[0][0]},
        expected=meant[0],
        fix=rewritten(Safety.SAFE, places, meant),
    )
