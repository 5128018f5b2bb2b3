"""TT066 · main section headings are not in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, mau_chu
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.noi_dung._headings import is_roman, main_headings, title_place

_APART = re.compile(r"“[^”]*”|\"[^\"]*\"|\([^)]*\)")


@rule(
    "TT066",
    "muc-lon-khong-in-hoa",
    Severity.WARNING,
    citations=(mau_chu("số thứ tự và tiêu đề của mục: loại chữ in hoa"),),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Tiêu đề mục “{said}” chưa in hoa ({count} mục).",
            en="The section heading “{said}” is not in capitals ({count} heading(s)).",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def muc_lon_khong_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tiêu đề mục lớn (I., II., …) không in hoa.
    The headings of the main sections (I., II.) are not in capitals.

    Vì sao
        Mục in hoa, khoản in thường; lẫn lộn thì không rõ cấp nào.
    Why
        Capitals mark sections, small letters the clauses below; mixing them blurs the ranks.
    Lưu ý
        Chữ trong ngoặc đơn, ngoặc kép không xét.
    Note
        Words in brackets or quotation marks are not judged.
    Sai
        muc_dich_yeu_cau: I. Mục đích, yêu cầu
        1. Mục đích
        Nâng cao nhận thức của người dân.
    Đúng
        @ xã 2023
    """
    titles = [title_place(plan, one) for one in main_headings(plan) if is_roman(one)]
    wrong = [title for title in titles if _has_small_letters(printed(plan, title))]
    if not wrong:
        return
    said = [plan.document.excerpt(place) for place in wrong]
    plain = not any(map(_APART.search, said))
    yield gathered(
        wrong,
        "found",
        {"said": said[0], "meant": said[0].upper()},
        expected=said[0].upper() if plain else None,
        fix=rewritten(Safety.UNSAFE, wrong, [text.upper() for text in said]) if plain else None,
    )


def _has_small_letters(text: str) -> bool:
    """Whether letters outside brackets and quotation marks are small."""
    return any(map(str.islower, _APART.sub("", text)))
