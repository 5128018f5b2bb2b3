"""TT011 · Quốc hiệu without Tiêu ngữ."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Message,
    Plan,
    Remark,
    Severity,
    fold,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc._head import aside
from plancheck_rules.the_thuc.quoc_hieu._words import (
    TIEU_NGU,
    find_quoc_hieu,
    find_tieu_ngu,
)


@rule(
    "TT011",
    "thieu-tieu-ngu",
    Severity.WARNING,
    citations=(nghi_dinh_30("điểm a khoản 2 Điều 8"), phu_luc_1("điểm b khoản 1")),
    since=IN_FORCE,
    messages={
        "no_quoc_hieu": Message(
            vi="Văn bản không có Quốc hiệu.",
            en="The document has no Quốc hiệu.",
        ),
        "missing": Message(
            vi="Dưới Quốc hiệu thiếu Tiêu ngữ.",
            en="Tiêu ngữ is missing below Quốc hiệu.",
            advice_vi="Thêm dòng “Độc lập - Tự do - Hạnh phúc” dưới Quốc hiệu.",
            advice_en="Add the line “Độc lập - Tự do - Hạnh phúc” below Quốc hiệu.",
        ),
    },
)
def thieu_tieu_ngu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Có Quốc hiệu nhưng không có Tiêu ngữ.
    The name of the State stands without the motto.

    Vì sao
        Quốc hiệu và Tiêu ngữ là một thành phần thể thức, phải có đủ hai dòng.
    Why
        Quốc hiệu and Tiêu ngữ are one component of two lines.
    Sai
        tieu_ngu:
    Đúng
        @ xã 2023
    """
    quoc_hieu = find_quoc_hieu(plan)
    if quoc_hieu is None:
        yield Abstention("no_quoc_hieu", applicable=False)
    elif find_tieu_ngu(plan) is None and fold(TIEU_NGU) not in aside(plan):
        yield Remark(quoc_hieu, "missing")
