"""TT046 · the place is abbreviated or not in capitals where it must be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import without_unit

_CITY = "Thành phố Hồ Chí Minh"
_OF_THE_CITY = re.compile(r"(?:(?:tp|t\.p|thành phố)[.\s]*)?(?:hồ chí minh|hcm)")
_NUMBERED = re.compile(r"(?P<unit>quận|phường|[qpf])[.\s]{0,3}(?P<number>\d{1,2})")
_UNITS = {"q": "Quận", "quận": "Quận", "p": "Phường", "f": "Phường", "phường": "Phường"}
_ADVICE = {"advice_vi": "Ghi “{meant}”.", "advice_en": "Write “{meant}”."}


@rule(
    "TT046",
    "dia-danh-sai-ten",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm a, điểm c khoản 4",
            "phải ghi tên gọi đầy đủ; các chữ cái đầu của địa danh phải viết hoa",
        ),
        mau_chu("địa danh và thời gian ban hành văn bản"),
    ),
    since=IN_FORCE,
    messages={
        "in_full": Message(
            vi="Địa danh ghi “{said}”; đơn vị hành chính đặt theo tên người, bằng chữ số phải ghi "
            "tên gọi đầy đủ.",
            en="The place is “{said}”; a unit named after a person or by a figure is named in "
            "full.",
            **_ADVICE,
        ),
        "small": Message(
            vi="Địa danh ghi “{said}”, chưa viết hoa chữ cái đầu của các tiếng.",
            en="The place is “{said}”; its words do not begin with capitals.",
            **_ADVICE,
        ),
        "capitals": Message(
            vi="Địa danh ghi “{said}” bằng chữ in hoa; quy định là chữ in thường.",
            en="The place is “{said}”, all in capitals; the rule is lower case.",
            **_ADVICE,
        ),
    },
)
def dia_danh_sai_ten(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Địa danh viết tắt tên phải ghi đầy đủ, hoặc viết hoa không đúng.
    The place abbreviates a name that is given in full, or its capitals are wrong.

    Vì sao
        Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở; “Hồ Chí Minh”
        hay “5” không kèm tên đơn vị thì là tên người, con số.
    Why
        The place is the official name of the unit where the office is; “Hồ Chí Minh” or “5” alone
        is a person's name or a figure.
    Sai
        @ tỉnh 2023
        co_quan: ỦY BAN NHÂN DÂN
        THÀNH PHỐ HỒ CHÍ MINH
        dia_danh_ngay: TP. Hồ Chí Minh, ngày 19 tháng 10 năm 2023
    Sai
        dia_danh_ngay: bình an, ngày 02 tháng 11 năm 2023
    Đúng
        @ tỉnh 2023
        co_quan: ỦY BAN NHÂN DÂN
        THÀNH PHỐ HỒ CHÍ MINH
        dia_danh_ngay: Thành phố Hồ Chí Minh, ngày 19 tháng 10 năm 2023
    Đúng
        dia_danh_ngay: Phường 5, ngày 02 tháng 11 năm 2023
    """
    if plan.place is None:
        return
    said = plan.place.value
    if found := _meant(said):
        message, meant = found
        yield Remark(
            plan.place.span,
            message,
            {"said": said, "meant": meant},
            expected=meant,
            fix=Fix(Safety.UNSAFE, (Edit(plan.place.span, meant),)),
        )


def _meant(said: str) -> tuple[str, str] | None:
    """Return the offence's message and the right name, None if *said* may be right."""
    if _OF_THE_CITY.fullmatch(fold(said)):
        return None if said == _CITY else ("in_full", _CITY)
    if found := _NUMBERED.fullmatch(fold(said)):
        meant = f"{_UNITS[found['unit']]} {found['number']}"
        return None if said == meant else ("in_full", meant)
    named = without_unit(said)
    unit = said.removesuffix(named)
    if "," in said or not any(map(str.isalpha, named)):
        return None
    if named.isupper():
        return "capitals", unit.capitalize() + _titled(named.lower())
    small = any(word[0].islower() for word in named.split())
    return ("small", unit + _titled(named)) if small else None


def _titled(name: str) -> str:
    return " ".join(word[0].upper() + word[1:] for word in name.split())
