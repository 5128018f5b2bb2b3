"""TT010 · no Quốc hiệu."""

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
    fold,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules._union import OWN_FORM, is_of_union
from plancheck_rules.the_thuc._head import NO_HEAD, aside, has_head, head_place
from plancheck_rules.the_thuc.quoc_hieu._words import (
    QUOC_HIEU,
    find_quoc_hieu,
    find_tieu_ngu,
)


@rule(
    "TT010",
    "thieu-quoc-hieu",
    Severity.WARNING,
    citations=(nghi_dinh_30("điểm a khoản 2 Điều 8"), phu_luc_1("điểm a khoản 1")),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_head": NO_HEAD,
        "own_form": OWN_FORM,
        "missing": Message(
            vi="Kế hoạch thiếu Quốc hiệu.",
            en="The plan lacks Quốc hiệu.",
            advice_vi="Thêm “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” ở trên cùng, bên phải trang đầu.",
            advice_en="Add “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” at the top right of page 1.",
        ),
        "both_missing": Message(
            vi="Kế hoạch thiếu Quốc hiệu và Tiêu ngữ.",
            en="The plan lacks Quốc hiệu and Tiêu ngữ.",
            advice_vi="Thêm hai dòng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - "
            "Hạnh phúc” ở trên cùng, bên phải trang đầu.",
            advice_en="Add the lines “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” and “Độc lập - Tự do - "
            "Hạnh phúc” at the top right of page 1.",
        ),
    },
)
def thieu_quoc_hieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không có Quốc hiệu.
    The plan lacks the name of the State.

    Vì sao
        Quốc hiệu và Tiêu ngữ là thành phần thể thức chính của mọi văn bản hành chính.
    Why
        Quốc hiệu and Tiêu ngữ are components that every administrative document has.
    Lưu ý
        Tệp chỉ có phần nội dung, không có phần đầu, thì không bị xét. Mặt trận, đoàn thể theo
        hướng dẫn riêng, cũng không bị xét.
    Note
        A file that has the text alone, without any head, is not judged, nor are documents of the
        Front and the unions, which have their own rules.
    Sai
        quoc_hieu:
    Sai
        quoc_hieu:
        tieu_ngu:
    Đúng
        @ xã 2023
    """
    if not has_head(plan):
        yield Abstention("no_head", applicable=False)
    elif is_of_union(plan):
        yield Abstention("own_form", applicable=False)
    elif find_quoc_hieu(plan) is None and fold(QUOC_HIEU) not in aside(plan):
        yield Remark(head_place(plan), "missing" if find_tieu_ngu(plan) else "both_missing")
