"""TT049 · the place is not the unit whose People's Committee issues the plan."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    Level,
    Message,
    Plan,
    Remark,
    Severity,
    fold,
    rule,
    squeeze,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import without_unit

_ISSUER = Bilingual("tên cơ quan ban hành", "name of the issuer")


@rule(
    "TT049",
    "dia-danh-khac-ten-don-vi",
    Severity.INFO,
    citations=(
        phu_luc_1(
            "điểm a khoản 4", "tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở"
        ),
    ),
    levels=frozenset({Level.DISTRICT, Level.COMMUNE}),
    since=IN_FORCE,
    messages={
        "unknown": Message(
            vi="Không rõ tên đơn vị hành chính trong tên cơ quan ban hành, hoặc không có địa danh.",
            en="The issuer's name tells no unit, or there is no place.",
        ),
        "other": Message(
            vi="Địa danh “{place}” khác tên đơn vị hành chính trong tên cơ quan ban hành "
            "(“{unit}”).",
            en="The place “{place}” is not the unit in the issuer's name (“{unit}”).",
            advice_vi="Rà lại: địa danh là tên xã, phường, huyện nơi cơ quan đóng trụ sở.",
            advice_en="Check it: the place is the commune or district where the office is.",
        ),
    },
)
def dia_danh_khac_ten_don_vi(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Địa danh khác tên xã, huyện của Ủy ban nhân dân ban hành kế hoạch.
    The place is not the commune or district of the People's Committee that issues the plan.

    Vì sao
        Ủy ban nhân dân đóng trụ sở ở địa phương của mình; địa danh khác tên thường là dấu vết của
        văn bản cấp trên được sao chép lại.
    Why
        A People's Committee sits in its own unit; another name is often left over from the
        superior's document that was copied.
    Lưu ý
        Chỉ nêu ở mức lưu ý: có nơi trụ sở tạm đặt ở địa phương khác. Không xét cấp tỉnh.
    Note
        Only a note: an office may sit elsewhere for a time. Provinces are not judged.
    Sai
        dia_danh_ngay: Tân Lập, ngày 02 tháng 11 năm 2023
    Đúng
        @ xã 2023
    """
    issuer, place = plan.issuer, plan.place
    territory = issuer.value.territory if issuer else None
    if issuer is None or place is None or territory is None or not _is_stated(plan, territory):
        yield Abstention("unknown", applicable=False)
        return
    own, said = ("".join(fold(without_unit(name)).split()) for name in (territory, place.value))
    if said not in own and own not in said:
        yield Remark(
            place.span,
            "other",
            {"place": place.value, "unit": squeeze(issuer.text)},
            related=((_ISSUER, issuer.span),),
        )


def _is_stated(plan: Plan, territory: str) -> bool:
    """Whether it is a People's Committee and its own name, as written, tells the unit."""
    issuer = plan.issuer
    return (
        issuer is not None
        and issuer.value.type == "ủy ban nhân dân"
        and squeeze(fold(territory)) in squeeze(fold(issuer.text))
    )
