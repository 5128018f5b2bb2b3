"""TT062 · a law is cited with number, symbol or issuer."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Reference, Remark, Severity, fold, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, phu_luc_1

_LAWS = frozenset({"luật", "pháp lệnh"})


@rule(
    "TT062",
    "luat-ghi-so-ky-hieu",
    Severity.INFO,
    citations=(
        phu_luc_1(
            "điểm a khoản 6", "riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành"
        ),
        phu_luc_1("điểm b khoản 6", "viện dẫn: đối với Luật và Pháp lệnh chỉ ghi tên loại và tên"),
    ),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Viện dẫn Luật, Pháp lệnh có ghi số, ký hiệu hoặc cơ quan ban hành ({count} chỗ).",
            en="A law is cited with its number, symbol or issuer ({count} place(s)).",
            advice_vi="Bỏ số, ký hiệu, cơ quan ban hành: ở phần căn cứ ghi “Căn cứ Luật Bình đẳng "
            "giới ngày 29 tháng 11 năm 2006;”, trong lời văn ghi “Luật Bình đẳng giới”.",
            advice_en="Leave out number, symbol and issuer: as a basis “Căn cứ Luật Bình đẳng giới "
            "ngày 29 tháng 11 năm 2006;”, in the text “Luật Bình đẳng giới”.",
        ),
    },
)
def luat_ghi_so_ky_hieu(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Viện dẫn Luật, Pháp lệnh có ghi số, ký hiệu hoặc cơ quan ban hành.
    A law or ordinance is cited with its number, symbol or issuer.

    Vì sao
        Tên đã đủ để biết là luật nào; Nghị định quy định không ghi số, ký hiệu, cơ quan ban hành.
    Why
        The title tells which law is meant; the decree wants no number, symbol or issuer.
    Lưu ý
        Có khi hai luật cùng tên, ghi số thì phân biệt được, nên chỉ nêu ở mức lưu ý.
    Note
        Where two laws of one name may be meant, the number helps: this is only a note.
    Sai
        can_cu: Căn cứ Luật Bình đẳng giới số 73/2006/QH11 ngày 29 tháng 11 năm 2006;
        Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của Ủy ban nhân dân huyện Tân Lập.
    Đúng
        @ tỉnh 2023
    """
    places = {one.span.block: one.span for one in reversed(plan.references) if _overdone(one)}
    if places:
        yield gathered(sorted(places.values()), "found")


def _overdone(reference: Reference) -> bool:
    kind = fold(reference.type.value) if reference.type else ""
    return kind in _LAWS and bool(reference.designation or reference.issuer)
