"""CC010 · the plan rests on an order of a lower body."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Reference, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.can_cu._reference import bases, kind_word, tier

_ORDERS = frozenset({"kế hoạch", "công văn", "quyết định", "chỉ thị", "hướng dẫn"})


@rule(
    "CC010",
    "can-cu-cua-cap-duoi",
    Severity.INFO,
    citations=(phu_luc_1("điểm a khoản 6", "căn cứ ban hành văn bản"),),
    messages={
        "no_level": Message(
            vi="Chưa xác định được cấp của cơ quan ban hành kế hoạch.",
            en="The level of the issuing body could not be determined.",
        ),
        "lower": Message(
            vi="Kế hoạch căn cứ vào văn bản chỉ đạo của cấp dưới: {issuer}.",
            en="The plan rests on an order of a lower body: {issuer}.",
            advice_vi="Kiểm tra tên cơ quan ban hành; căn cứ thường là văn bản của cấp trên hoặc "
            "của chính cơ quan.",
            advice_en="Check the issuer; the basis should be a superior's document or one's own.",
        ),
    },
)
def can_cu_cua_cap_duoi(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch lấy văn bản chỉ đạo của cơ quan cấp dưới làm căn cứ.
    The plan rests on an order of a body of a lower tier.

    Vì sao
        Cấp dưới không giao việc cho cấp trên; thường là ghi nhầm cơ quan ban hành hoặc sửa từ
        kế hoạch của đơn vị khác.
    Why
        A lower tier gives no orders; usually the issuer is wrong or the text was copied.
    Lưu ý
        Tờ trình, báo cáo, đề nghị của cấp dưới và cơ quan cùng cấp không bị xét.
    Note
        Proposals and reports from below and bodies of the same tier are not judged.
    Sai
        @ huyện 2023
        can_cu: Thực hiện Kế hoạch số 87/KH-UBND ngày 02/10/2023 của Ủy ban nhân dân xã Bình An.
    Đúng
        @ huyện 2023
    """
    if plan.level is None:
        yield Abstention("no_level")
        return
    own = tier(plan.level.value)
    for reference in bases(plan):
        if kind_word(reference) in _ORDERS and _tier(reference, own) > own:
            issuer = reference.issuer
            if issuer:
                yield Remark(issuer.span, "lower", {"issuer": issuer.value.name})


def _tier(reference: Reference, unknown: int) -> int:
    level = reference.issuer.value.level if reference.issuer else None
    return tier(level) if level else unknown
