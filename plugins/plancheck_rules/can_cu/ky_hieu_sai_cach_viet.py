"""CC003 · stray spaces or a missing slash in number and symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1

_LEAD = re.compile(r"\s*(?:số\s*:?\s*)?", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_NO_SLASH = re.compile(r"(\d{1,5}[a-zđ]?)([A-ZĐ]{2})")
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
    },
)
def ky_hieu_sai_cach_viet(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Số, ký hiệu văn bản có khoảng trắng thừa hoặc thiếu dấu gạch chéo.
    Number and symbol of a document contain stray spaces or lack the slash.

    Vì sao
        Số và ký hiệu nhận diện văn bản; viết “319/KH- UBND” hay “248KH-UBND” thì tra cứu không
        ra.
    Why
        They identify a document; “319/KH- UBND” or “248KH-UBND” is not found by any search.
    Lưu ý
        Chỗ trống chờ điền số của bản dự thảo không bị xét. Chỉ có một cách viết đúng nên sửa
        tự động được.
    Note
        The gap that a draft leaves for its number is not judged. There is one right way to
        write it, so the fix is safe.
    Sai
        can_cu: Thực hiện Kế hoạch số 319/KH- UBND ngày 03/11/2023 của UBND huyện Tân Lập.
    Đúng
        can_cu: Thực hiện Kế hoạch số 319/KH-UBND ngày 03/11/2023 của UBND huyện Tân Lập.
    """
    cited = [reference.designation for reference in plan.references]
    for field in (plan.number, *cited):
        if field is None:
            continue
        start, end = plan.document.offsets(field.span)
        said = _judged(plan.document.text[start:end], numbered=field.value.number is not None)
        meant = _NO_SLASH.sub(r"\1/\2", _SPACES.sub("", said), count=1)
        if meant == said:
            continue
        place = plan.document.span(end - len(said), end)
        yield Remark(
            place,
            "spaces" if "/" in said else "slash",
            {"said": said, "meant": meant},
            expected=meant,
            fix=Fix(Safety.SAFE, (Edit(place, meant),)),
        )


def _judged(written: str, *, numbered: bool) -> str:
    """Number and symbol without the word "Số"; the symbol alone where the number is open."""
    bare = _LEAD.sub("", written, count=1)
    return bare if numbered else bare[bare.find("/") + 1 :].lstrip()
