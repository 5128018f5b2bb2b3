"""BC008 · the main sections stand in an unusual order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    Message,
    Plan,
    Remark,
    Section,
    SectionKind,
    Severity,
    rule,
)
from plancheck_rules._law import phu_luc_1
from plancheck_rules.bo_cuc._stated import NO_OUTLINE, unknown_outline

_ORDER = (SectionKind.MUC_DICH, SectionKind.NOI_DUNG, SectionKind.TO_CHUC_THUC_HIEN)


@rule(
    "BC008",
    "trinh-tu-muc-khac-thuong",
    Severity.INFO,
    citations=(phu_luc_1("điểm c khoản 6", "trình tự nhất định của các phần, mục"),),
    messages={
        "no_outline": NO_OUTLINE,
        "order": Message(
            vi="Mục “{later}” thường đứng sau mục “{earlier}”.",
            en="The section “{later}” usually follows “{earlier}”.",
            advice_vi="Trình tự thường dùng: mục đích, yêu cầu; chủ đề, thời gian; nội dung; kinh "
            "phí; tổ chức thực hiện.",
            advice_en="The usual order: purpose; theme and time; activities; funding; "
            "organisation.",
        ),
    },
)
def trinh_tu_muc_khac_thuong(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Các mục lớn không theo trình tự thường dùng.
    The main sections do not stand in the usual order.

    Vì sao
        Nghị định không ấn định trình tự, nhưng người đọc quen tìm mục đích ở đầu và phân công ở
        cuối; trình tự khác thường có thể do sắp xếp nhầm khi sao chép.
    Why
        No order is prescribed, but readers look for the purpose first and duties last; another
        order may come from careless copying.
    Lưu ý
        Chủ đề, thời gian và kinh phí được đặt ở bất cứ đâu.
    Note
        Theme, time and funding may stand anywhere.
    Sai
        noi_dung:
        to_chuc_thuc_hien: IV. TỔ CHỨC THỰC HIỆN
        Công chức Văn hóa - xã hội tham mưu tổ chức các hoạt động.
        V. NỘI DUNG HOẠT ĐỘNG
        Tuyên truyền trên hệ thống loa truyền thanh xã.
    Đúng
        @ xã 2023
    """
    if unknown := unknown_outline(plan):
        yield unknown
    firsts = [section for kind in _ORDER if (section := _first(plan, kind))]
    for earlier, later in pairwise(firsts):
        if later.span < earlier.span:
            titles = {"earlier": earlier.title, "later": later.title}
            label = Bilingual("mục thường đứng trước", "the section that usually comes first")
            yield Remark(later.span, "order", titles, related=((label, earlier.span),))


def _first(plan: Plan, kind: SectionKind) -> Section | None:
    return next((section for section in plan.sections(kind) if section.level == 1), None)
