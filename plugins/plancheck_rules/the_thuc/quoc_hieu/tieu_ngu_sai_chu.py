"""TT013 · Tiêu ngữ in other words or letters than the law's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    Span,
    rule,
    same,
    squeeze,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.quoc_hieu._words import TIEU_NGU, find_tieu_ngu

_WORD = re.compile(r"\w+")
_MEANT = _WORD.findall(TIEU_NGU)
_FOREIGN = str.maketrans("Ðð", "Đđ")  # a rule of its own tells of letters that look like Đ
_ADVICE = {
    "advice_vi": "Ghi “Độc lập - Tự do - Hạnh phúc”.",
    "advice_en": "Write “Độc lập - Tự do - Hạnh phúc”.",
}


@rule(
    "TT013",
    "tieu-ngu-sai-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 1", "Tiêu ngữ; chữ cái đầu của các cụm từ được viết hoa"),),
    since=IN_FORCE,
    messages={
        "absent": Message("Văn bản không có Tiêu ngữ.", "The document has no Tiêu ngữ."),
        "words": Message(
            vi="Tiêu ngữ ghi sai: “{said}”.", en="Tiêu ngữ is misspelt: “{said}”.", **_ADVICE
        ),
        "capitals": Message(
            vi="Tiêu ngữ “{said}” viết hoa không đúng; chỉ viết hoa chữ cái đầu của ba cụm từ.",
            en="Tiêu ngữ “{said}” has wrong capitals; only its three phrases begin with one.",
            **_ADVICE,
        ),
    },
)
def tieu_ngu_sai_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tiêu ngữ sai chữ, sai dấu hoặc viết hoa không đúng.
    The motto of the State has a wrong word, mark or capital.

    Vì sao
        Tiêu ngữ được quy định từng chữ; chỉ viết hoa chữ cái đầu của “Độc lập”, “Tự do”, “Hạnh
        phúc”.
    Why
        It is ordered word for word; only “Độc lập”, “Tự do” and “Hạnh phúc” begin with a capital.
    Sai
        tieu_ngu: Độc lập - Tự do - Hạnh phục
    Sai
        tieu_ngu: ĐỘC LẬP - TỰ DO - HẠNH PHÚC
    Sai
        tieu_ngu: Độc Lập - Tự Do - Hạnh Phúc
    Đúng
        tieu_ngu: Độc lập - Tự do - Hạnh phúc
    """
    place = find_tieu_ngu(plan)
    if place is None:
        yield Abstention("absent", applicable=False)
        return
    seen = printed(plan, place).translate(_FOREIGN)
    said = _WORD.findall(seen)
    if said == _MEANT:
        return
    yield Remark(
        place,
        "capitals" if same(" ".join(said), " ".join(_MEANT)) else "words",
        {"said": squeeze(seen)},
        expected=TIEU_NGU,
        fix=Fix(Safety.SAFE, _edits(plan, place)) if place.block == place.end_block else None,
    )


def _edits(plan: Plan, place: Span) -> tuple[Edit, ...]:
    """Word by word, so that what is between them is left to its own rule."""
    text, first = plan.document.excerpt(place), plan.document.offsets(place)[0]
    words = list(_WORD.finditer(text))
    if len(words) != len(_MEANT):
        return (Edit(place, TIEU_NGU),)
    return tuple(
        Edit(plan.document.span(first + word.start(), first + word.end()), meant)
        for word, meant in zip(words, _MEANT, strict=True)
        if word[0] != meant
    )
