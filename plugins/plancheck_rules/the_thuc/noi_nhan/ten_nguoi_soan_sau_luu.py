"""TT103 · the drafter's name stands behind the archive line."""

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
from plancheck_rules._law import IN_FORCE, mau_van_ban, thanh_phan_khac
from plancheck_rules.noi_nhan._archive import drafter
from plancheck_rules.noi_nhan._list import NO_LIST, items


@rule(
    "TT103",
    "ten-nguoi-soan-sau-luu",
    Severity.INFO,
    citations=(
        thanh_phan_khac(
            "khoản 3", "ký hiệu bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11"
        ),
        mau_van_ban("Mẫu 1.4", "ghi chú 10: ký hiệu người soạn thảo và số lượng bản phát hành"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_list": NO_LIST,
        "name": Message(
            vi="Sau dòng lưu ghi tên người soạn thảo “{said}”.",
            en="The drafter's name, “{said}”, stands behind the archive line.",
            advice_vi="Nếu cần, ghi ký hiệu người soạn thảo bằng chữ in hoa, cách dấu chấm của "
            "dòng lưu một chữ, như “Lưu: VT, NC. PL.(300)”.",
            advice_en="If needed, put a mark in capitals, a space behind the full stop of the "
            "line, as in “Lưu: VT, NC. PL.(300)”.",
        ),
    },
)
def ten_nguoi_soan_sau_luu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên người soạn thảo được ghi liền sau dòng “Lưu”.
    The drafter's name is written behind the archive line.

    Vì sao
        Nghị định quy định ghi ký hiệu người soạn thảo, in hoa, ở chỗ riêng; ghi tên riêng ngay sau
        dòng lưu dễ bị hiểu là một nơi lưu.
    Why
        The decree has a mark of the drafter, in capitals and in its own place; a name behind the
        archive line reads like one more archive.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện;
        - Lưu: VT, NCKS.Hùng
    Đúng
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện;
        - Lưu: VT, NCKS.
    """
    if not items(plan):
        yield Abstention("no_list", applicable=False)
    for item in items(plan):
        named = drafter(item)
        if named is None:
            continue
        start, said = named
        span = item.text.span
        if len(item.text.text) == len(item.text.value):
            span = span._replace(start=span.start + start, end=span.start + start + len(said))
        yield Remark(span, "name", {"said": said})
