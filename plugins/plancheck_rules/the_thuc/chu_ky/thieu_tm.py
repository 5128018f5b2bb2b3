"""TT091 · a People's Committee's plan lacks the line "TM. ỦY BAN NHÂN DÂN"."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, mau_chu, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc.chu_ky._foot import authorities

_COLLECTIVE = "ủy ban nhân dân"
_LINE = "TM. ỦY BAN NHÂN DÂN"


@rule(
    "TT091",
    "thieu-tm",
    Severity.WARNING,
    citations=(
        nghi_dinh_30("khoản 2 Điều 13", "người đứng đầu thay mặt tập thể lãnh đạo ký"),
        phu_luc_1(
            "điểm b khoản 7",
            "ký thay mặt tập thể thì phải ghi “TM.” vào trước tên cơ quan, tổ chức",
        ),
        mau_chu("quyền hạn của người ký"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "not_collective": Message(
            vi="Không phải kế hoạch của Ủy ban nhân dân, hoặc không có phần ký.",
            en="Not a People's Committee's plan, or it has no signature.",
        ),
        "delegated": Message(
            vi="Người ký theo thừa lệnh, thừa ủy quyền.",
            en="Signed by order or by delegation.",
        ),
        "missing": Message(
            vi="Phần ký của Ủy ban nhân dân không có dòng “TM. ỦY BAN NHÂN DÂN”.",
            en="The People's Committee's signature lacks the line “TM. ỦY BAN NHÂN DÂN”.",
            advice_vi="Thêm dòng “TM. ỦY BAN NHÂN DÂN” trên dòng “{below}”.",
            advice_en="Add the line “TM. ỦY BAN NHÂN DÂN” above “{below}”.",
        ),
    },
)
def thieu_tm(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch của Ủy ban nhân dân thiếu dòng “TM. ỦY BAN NHÂN DÂN” ở phần ký.
    The signature of a People's Committee's plan lacks the line “TM. ỦY BAN NHÂN DÂN”.

    Vì sao
        Ủy ban nhân dân làm việc theo chế độ tập thể; người ký thay mặt tập thể nên phải ghi “TM.”.
    Why
        A People's Committee works as a collective; who signs does so on its behalf: “TM.”.
    Lưu ý
        Văn bản thuộc thẩm quyền riêng của Chủ tịch Ủy ban nhân dân được ký “CHỦ TỊCH” mà không
        có “TM.”; nếu kế hoạch này là văn bản như vậy thì bỏ qua cảnh báo.
    Note
        What is in the chairman's own competence is signed “CHỦ TỊCH” without “TM.”; if this plan
        is of that kind, ignore the finding.
    Sai
        quyen_han: KT. CHỦ TỊCH
    Đúng
        @ xã 2023
    Đúng
        quyen_han: TUQ. CHỦ TỊCH
        chuc_vu: TRƯỞNG PHÒNG
    """
    signature, issuer = plan.signature, plan.issuer
    if signature is None or issuer is None or issuer.value.type != _COLLECTIVE:
        yield Abstention("not_collective", applicable=False)
        return
    codes = {authority.code for authority in authorities(plan)}
    if codes & {"TL", "TUQ"}:
        yield Abstention("delegated", applicable=False)
    elif "TM" not in codes:
        first = next(iter(signature.authority), signature.post)
        if first:
            yield Remark(first.span, "missing", {"below": first.value}, expected=_LINE)
