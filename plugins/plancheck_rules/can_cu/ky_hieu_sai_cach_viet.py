"""CC003 · stray spaces, a missing slash or hyphen in number and symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, Span, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1

_LEAD = re.compile(r"\s*(?:số\s*:{0,2}\s*)?", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_NO_SLASH = re.compile(r"(?<![^/])(\d{1,5}[a-zđ]?)([A-ZĐ]{2})")
_NO_HYPHEN = re.compile(
    r"(?<=/)(QĐ|KH|NQ|CTr?|TTr|TB|BC|HD)"
    r"(UBND|HĐND|TTg|CP|B?LĐTBXH|BNV|S(?:NV|LĐTBXH|GDĐT|YT|TC|TP|VHTTDL))(?![\w-])"
)
_ADVICE = {"advice_vi": "Ghi “{meant}”.", "advice_en": "Write “{meant}”."}


@rule(
    "CC003",
    "ky-hieu-sai-cach-viet",
    Severity.WARNING,
    citations=(phu_luc_1("điểm c khoản 3", "giữa số và ký hiệu có dấu gạch chéo; không cách chữ"),),
    since=IN_FORCE,
    messages={
        "spaces": Message(
            vi="Số, ký hiệu “{said}” có khoảng trắng thừa.",
            en="Number and symbol “{said}” contain a stray space.",
            **_ADVICE,
        ),
        "slash": Message(
            vi="Số, ký hiệu “{said}” thiếu dấu gạch chéo giữa số và ký hiệu.",
            en="“{said}” lacks the slash between number and symbol.",
            **_ADVICE,
        ),
        "hyphen": Message(
            vi="Số, ký hiệu “{said}” thiếu gạch nối giữa tên loại và tên cơ quan.",
            en="“{said}” lacks the hyphen between kind and body.",
            **_ADVICE,
        ),
    },
)
def ky_hieu_sai_cach_viet(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Số, ký hiệu văn bản có khoảng trắng thừa, thiếu dấu gạch chéo hoặc gạch nối.
    Number and symbol of a document contain stray spaces or lack the slash or hyphen.

    Vì sao
        Số và ký hiệu nhận diện văn bản; viết “319/KH- UBND” hay “248KH-UBND” thì tra cứu không
        ra.
    Why
        They identify a document; “319/KH- UBND” or “248KH-UBND” is not found by any search.
    Lưu ý
        Chỗ trống chờ điền số của bản dự thảo không bị xét. Gạch nối chỉ xét ở văn bản viện dẫn;
        của chính kế hoạch là việc của quy tắc TT039.
    Note
        The gap that a draft leaves for its number is not judged. A missing hyphen is judged in
        citations; the plan's own is the matter of rule TT039.
    Sai
        can_cu: Thực hiện Kế hoạch số 319/KH- UBND ngày 03/11/2023 của UBND huyện Tân Lập.
    Đúng
        can_cu: Thực hiện Kế hoạch số 319/KH-UBND ngày 03/11/2023 của UBND huyện Tân Lập.
    """
    cited = (reference.designation for reference in plan.references)
    for field in (plan.number, *cited):
        if field is None:
            continue
        start, end = plan.document.offsets(field.span)
        said = _judged(plan.document.text[start:end], numbered=field.value.number is not None)
        meant = _NO_SLASH.sub(r"\1/\2", _SPACES.sub("", said), count=1)
        if field is not plan.number:
            meant = _NO_HYPHEN.sub(r"\1-\2", meant)
        if meant != said:
            yield _remark(plan.document.span(end - len(said), end), said, meant)


def _remark(place: Span, said: str, meant: str) -> Remark:
    slash = "/" in meant and "/" not in said
    message = "slash" if slash else "spaces" if _SPACES.search(said) else "hyphen"
    safety = Safety.UNSAFE if message == "hyphen" else Safety.SAFE
    fix = Fix(safety, (Edit(place, meant),))
    return Remark(place, message, {"said": said, "meant": meant}, expected=meant, fix=fix)


def _judged(written: str, *, numbered: bool) -> str:
    """Number and symbol without the word "Số"; the symbol alone where the number is open."""
    bare = _LEAD.sub("", written, count=1)
    return bare if numbered else bare[bare.find("/") + 1 :].lstrip()
