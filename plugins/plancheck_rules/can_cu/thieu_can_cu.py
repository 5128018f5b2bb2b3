"""CC001 · the plan rests on no document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, DocumentKind, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import campaign_mentions
from plancheck_rules._law import huong_dan, phu_luc_1
from plancheck_rules.can_cu._reference import bases

_GROUND = re.compile(
    r"^\W*(?:căn cứ|thực hiện|thi hành|triển khai thực hiện|để thực hiện|trên cơ sở|theo)\b",
    re.MULTILINE,
)
_NUMBERED = re.compile(
    r"(?:công văn|kế hoạch|quyết định|hướng dẫn|nghị quyết|chỉ thị|văn bản)\s+(?:số\s|của\s)"
)
_NO_GROUND = re.compile(r"căn cứ (?:vào )?(?:tình hình|điều kiện|thực tế|nhiệm vụ|chức năng)")


@rule(
    "CC001",
    "thieu-can-cu",
    Severity.ERROR,
    citations=(
        huong_dan("triển khai Tháng hành động"),
        phu_luc_1("điểm a khoản 6", "căn cứ ban hành văn bản"),
    ),
    campaign_only=True,
    kinds=frozenset({DocumentKind.PLAN}),
    messages={
        "missing": Message(
            vi="Kế hoạch không viện dẫn văn bản nào làm căn cứ.",
            en="The plan cites no document as its basis.",
            advice_vi="Thêm trước lời dẫn: “Thực hiện Kế hoạch số …/KH-… ngày … của … về …;”.",
            advice_en="Add before the introduction: “Thực hiện Kế hoạch số …/KH-… ngày … của … "
            "về …;”.",
        ),
        "not_understood": Message(
            vi="Phần mở đầu có nêu căn cứ nhưng chưa nhận ra văn bản được viện dẫn.",
            en="A basis is spoken of, but no cited document was recognised in it.",
        ),
        "no_preamble": Message(
            vi="Kế hoạch không có phần mở đầu (xem quy tắc BC005).",
            en="The plan has no opening (see rule BC005).",
        ),
    },
)
def thieu_can_cu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Phần mở đầu không viện dẫn văn bản nào làm căn cứ ban hành kế hoạch.
    The opening cites no document that the plan rests on.

    Vì sao
        Căn cứ cho biết kế hoạch thực hiện chỉ đạo nào của cấp trên và có đúng thẩm quyền không.
    Why
        The basis shows whose order the plan carries out, and that the issuer may do so.
    Sai
        can_cu:
    Đúng
        @ xã 2023
    """
    if bases(plan) or any(any(campaign_mentions(plan, one)) for one in plan.references):
        return
    if plan.preamble is None:
        yield Abstention("no_preamble", applicable=False)
        return
    start, end = plan.document.offsets(plan.preamble)
    words = _NO_GROUND.sub("", plan.document.folded[start:end])
    if _GROUND.search(words) or _NUMBERED.search(words):
        yield Abstention("not_understood")
    else:
        yield Remark(plan.preamble, "missing")
