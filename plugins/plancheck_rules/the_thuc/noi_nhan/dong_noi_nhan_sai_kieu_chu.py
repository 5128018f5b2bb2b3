"""TT101 · the list of recipients in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, DocumentKind, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.noi_nhan._blocks import listed

_LOOK = Look((11, 11), bold=False, italic=False)


@rule(
    "TT101",
    "dong-noi-nhan-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm d khoản 9", "phần liệt kê in thường, cỡ chữ 11, kiểu chữ đứng"),
        mau_chu("tên cơ quan, tổ chức, cá nhân nhận văn bản"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Phần liệt kê nơi nhận", "The list of recipients", _LOOK),
)
def dong_noi_nhan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Phần liệt kê nơi nhận không phải cỡ chữ 11, kiểu chữ đứng.
    The list of recipients is not in size 11, upright.

    Vì sao
        Phần liệt kê cỡ chữ 11, đứng, không đậm để gọn ở góc cuối văn bản.
    Why
        It is set in size 11, upright and not bold, to be compact in its corner.
    Lưu ý
        Mỗi kiểu sai báo một lần, ở dòng đầu tiên có lỗi đó.
    Note
        Each kind of fault is reported once, at the first line that has it.
    Sai
        ~ noi_nhan: size 12
    Sai
        ~ noi_nhan: italic yes
    Đúng
        @ xã 2023
    """
    yield from judge_look(plan, _LOOK, *(item.text.span for item in listed(plan)))
