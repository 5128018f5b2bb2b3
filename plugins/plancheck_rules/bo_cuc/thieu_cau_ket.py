"""BC009 · no closing sentence."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, DocumentKind, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules._place import ending


@rule(
    "BC009",
    "thieu-cau-ket",
    Severity.INFO,
    citations=(phu_luc_1("điểm c khoản 6", "bố cục của nội dung"),),
    kinds=frozenset({DocumentKind.PLAN}),
    messages={
        "missing": Message(
            vi="Kế hoạch không có câu kết “Trên đây là Kế hoạch …”.",
            en="The plan has no closing sentence “Trên đây là Kế hoạch …”.",
            advice_vi="Thêm câu kết, nêu yêu cầu thực hiện và chế độ báo cáo, kết thúc bằng “./.”.",
            advice_en="Add it with the request to carry out and report, ending in “./.”.",
        ),
    },
)
def thieu_cau_ket(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Kế hoạch không có câu kết.
    The plan has no closing sentence.

    Vì sao
        Câu kết tóm lại văn bản và yêu cầu các đơn vị thực hiện, báo cáo; đây là thông lệ, không
        phải quy định bắt buộc.
    Why
        It sums up and asks the units to act and report: custom, not law.
    Sai
        ket_thuc:
    Đúng
        @ xã 2023
    """
    if plan.closing is None:
        yield Remark(ending(plan), "missing")
