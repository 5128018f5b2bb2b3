"""BC004 · nothing is said about funding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Level, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._law import huong_dan, phu_luc_1
from plancheck_rules._place import ending
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, unknown_outline

_COUNCILS = frozenset({"ủy ban nhân dân", ""})
_FUNDING = re.compile(r"\bkinh phí\b|\bngân sách\b")


@rule(
    "BC004",
    "thieu-kinh-phi",
    Severity.WARNING,
    citations=(huong_dan("kinh phí"), phu_luc_1("điểm c khoản 6", "bố cục của nội dung")),
    campaign_only=True,
    levels=frozenset({Level.PROVINCE, Level.DISTRICT}),
    messages={
        "no_outline": NO_OUTLINE,
        "no_level": Message(
            vi="Chưa xác định được cấp của cơ quan ban hành.",
            en="The level of the issuing body could not be determined.",
        ),
        "other_body": Message(
            vi="Chỉ xét kế hoạch của Ủy ban nhân dân.",
            en="Only plans of a People's Committee are judged.",
        ),
        "missing": Message(
            vi="Kế hoạch không nêu kinh phí thực hiện.",
            en="The plan does not say how it is funded.",
            advice_vi="Bổ sung mục “KINH PHÍ THỰC HIỆN”, nêu nguồn kinh phí.",
            advice_en="Add the section “KINH PHÍ THỰC HIỆN” with the source of funds.",
        ),
    },
)
def thieu_kinh_phi(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch của cấp tỉnh, cấp huyện không nêu kinh phí thực hiện.
    A province's or district's plan does not say how it is funded.

    Vì sao
        Kế hoạch của cấp tỉnh, cấp huyện giao việc cho nhiều đơn vị; không nêu nguồn kinh phí
        thì các đơn vị không có cơ sở lập dự toán.
    Why
        A province or district gives work to many units; they need a source to budget from.
    Lưu ý
        Kế hoạch của xã, trường học, sở, phòng, đoàn thể không bắt buộc có mục này. Một khoản
        hoặc một đoạn nói về kinh phí ở bất cứ đâu cũng được tính.
    Note
        Communes, schools, departments and unions may leave it out. An item or sentence on
        funding anywhere counts.
    Sai
        @ huyện 2023
        kinh_phi:
    Đúng
        kinh_phi:
    """
    if plan.level is None:
        yield Abstention("no_level")
    elif plan.issuer and plan.issuer.value.type not in _COUNCILS:
        yield Abstention("other_body", applicable=False)
    elif unknown := unknown_outline(plan):
        yield unknown
    elif not plan.sections(SectionKind.KINH_PHI) and not _FUNDING.search(plan.document.folded):
        yield Remark(ending(plan), "missing")
