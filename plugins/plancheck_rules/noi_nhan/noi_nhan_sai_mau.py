"""NN004 · words that belong to letters and decisions, not to a plan."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.noi_nhan._list import items


@rule(
    "NN004",
    "noi-nhan-sai-mau",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 9", "“Kính gửi”, “Như trên” của tờ trình, báo cáo, công văn"),
        phu_luc_1("điểm c khoản 9", "nơi nhận của các văn bản khác"),
    ),
    since=IN_FORCE,
    messages={
        "addressees": Message(
            vi="Kế hoạch ghi “Kính gửi”, phần chỉ dùng cho công văn, tờ trình, báo cáo.",
            en="“Kính gửi” belongs to letters, proposals and reports, not to a plan.",
            advice_vi="Bỏ “Kính gửi”; ghi nơi nhận ở phần “Nơi nhận” cuối văn bản.",
            advice_en="Remove it; name the recipients under “Nơi nhận” at the foot.",
        ),
        "as_above": Message(
            vi="Nơi nhận của kế hoạch ghi “{said}”, cách ghi của loại văn bản khác.",
            en="“{said}” is not used among the recipients of a plan.",
            advice_vi="Ghi tên cơ quan, đơn vị nhận.",
            advice_en="Name the recipients.",
        ),
    },
)
def noi_nhan_sai_mau(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Kế hoạch dùng “Kính gửi”, “Như trên” hoặc “Như Điều …” của loại văn bản khác.
    The plan uses “Kính gửi”, “Như trên” or “Như Điều …” of another kind of document.

    Vì sao
        “Kính gửi” và “Như trên” là của tờ trình, báo cáo, công văn; “Như Điều …” là của quyết
        định. Nơi nhận của kế hoạch phải liệt kê tên.
    Why
        They belong to letters, reports and decisions; a plan lists names.
    Sai
        noi_nhan: Nơi nhận:
        - Như trên;
        - Lưu: VT, VHXH.
    Đúng
        @ xã 2023
    """
    if plan.addressees:
        yield Remark(plan.addressees.span, "addressees")
    for item in items(plan):
        if fold(item.text.value).startswith(("như trên", "như điều", "như kính gửi")):
            yield Remark(item.text.span, "as_above", {"said": item.text.value})
