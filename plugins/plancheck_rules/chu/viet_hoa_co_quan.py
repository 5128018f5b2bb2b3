"""CH018 · an office's name has wrong capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._offices import misspelt_offices
from plancheck_rules.chu._slips import Slip, outside, signing_ranges, told_by_wording


@rule(
    "CH018",
    "viet-hoa-co-quan",
    Severity.WARNING,
    citations=(viet_hoa("điểm a khoản 1 Mục IV", "tên cơ quan, tổ chức của Việt Nam"),),
    since=IN_FORCE,
    messages={
        "capitals": Message(
            vi="Tên cơ quan “{said}” viết hoa sai ({count} chỗ).",
            en="“{said}” has wrong capitals ({count} places).",
            advice_vi="Viết “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def viet_hoa_co_quan(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên cơ quan, tổ chức viết hoa sai.
    The name of an office has wrong capitals.

    Vì sao
        Chữ cái đầu của từ chỉ loại hình và từ chỉ lĩnh vực của cơ quan phải viết hoa: Sở Nội vụ,
        Hội đồng nhân dân tỉnh Sơn La.
    Why
        The words for the kind of office and for its field begin with a capital.
    Lưu ý
        Tên in hoa toàn bộ và tên gọi chung viết thường (các phòng, ban) không bị xét. Tên chỉ
        thừa hoặc thiếu một vài chữ hoa (Hội Liên hiệp phụ nữ) là điều nên xem lại. Tên ở phần
        đầu và ở chữ ký do quy tắc TT022, TT095 xét.
    Note
        Names all in capitals and common nouns are not judged. A name with only some capitals
        wrong is worth a look. The names in the head and in the signature are judged by TT022 and
        TT095.
    Sai
        can_cu: Thực hiện chỉ đạo của Sở nội vụ tỉnh Lạng Sơn.
    Sai
        can_cu: Thực hiện chỉ đạo của ủy ban nhân dân huyện Tân Lập.
    Sai
        can_cu: Thực hiện chỉ đạo của Hội Liên hiệp phụ nữ huyện Tân Lập.
    Đúng
        can_cu: Thực hiện chỉ đạo của Ủy ban nhân dân huyện và các phòng nội vụ, cán bộ y tế.
    """
    partly: list[Slip] = []
    wholly: list[Slip] = []
    heads = (plan.document.offsets(body.span) for body in plan.bodies)
    for slip in outside(misspelt_offices(plan), (*heads, *signing_ranges(plan))):
        some = any(map(str.isupper, plan.document.text[slip.start + 1 : slip.end]))
        (partly if some else wholly).append(slip)
    yield from told_by_wording(plan, "capitals", wholly)
    yield from told_by_wording(plan, "capitals", partly, severity=Severity.INFO)
