"""TT019 · sizes in the head that do not go together."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, Span, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._head import lines_of
from plancheck_rules.the_thuc._runs import worded

_SMALLER = {13.0: 12.0, 14.0: 13.0}  # of Tiêu ngữ, and what goes with it
_ALLOWED = frozenset(_SMALLER.values())
_ADVICE = {
    "advice_vi": "Tiêu ngữ cỡ chữ 13 thì Quốc hiệu, tên cơ quan cỡ chữ 12; Tiêu ngữ 14 thì 13.",
    "advice_en": "With Tiêu ngữ in 13, set Quốc hiệu and the issuer in 12; with 14, in 13.",
}


@rule(
    "TT019",
    "co-chu-khong-dong-bo",
    Severity.INFO,
    citations=(
        phu_luc_1("khoản 1, khoản 2", "Quốc hiệu, tên cơ quan cỡ 12 - 13; Tiêu ngữ cỡ 13 - 14"),
        mau_chu("Quốc hiệu 12, Tiêu ngữ 13, tên cơ quan 12"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": Message(
            vi="Không biết cỡ chữ của Tiêu ngữ, hoặc cỡ chữ nằm ngoài quy định.",
            en="The size of Tiêu ngữ is not known or not one the rule allows.",
        ),
        "quoc_hieu": Message(
            vi="Quốc hiệu cỡ chữ {said}, Tiêu ngữ cỡ chữ {size}; thông lệ Quốc hiệu {meant}.",
            en="Quốc hiệu in {said} does not go with Tiêu ngữ in {size}; {meant} is usual.",
            **_ADVICE,
        ),
        "co_quan": Message(
            vi="Tên cơ quan cỡ chữ {said}, Tiêu ngữ cỡ chữ {size}; thông lệ tên cơ quan {meant}.",
            en="The issuer's name in {said} does not go with Tiêu ngữ in {size}; {meant} is usual.",
            **_ADVICE,
        ),
    },
)
def co_chu_khong_dong_bo(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Cỡ chữ của Quốc hiệu, Tiêu ngữ và tên cơ quan không đồng bộ.
    The sizes of the State's name, the motto and the issuer's name do not go together.

    Vì sao
        Nghị định cho mỗi thành phần một khoảng cỡ chữ; mẫu chữ của Nghị định và thông lệ đặt Tiêu
        ngữ lớn hơn Quốc hiệu và tên cơ quan đúng một cỡ. Đây là thông lệ, không phải quy định.
    Why
        The decree gives each component a range; its samples, and custom, have Tiêu ngữ just one
        point larger than Quốc hiệu and the issuer's name. That is custom, not law.
    Sai
        ~ quoc_hieu: size 13
        ~ tieu_ngu: size 13
    Sai
        ~ co_quan: size 12
    Đúng
        ~ page: pair 13
    """
    size = _size(plan, (plan.tieu_ngu.span,)) if plan.tieu_ngu else None
    meant = _SMALLER.get(size or 0)
    if not size or not meant:
        yield Abstention("untold", applicable=plan.tieu_ngu is not None and size is None)
        return
    issuer = lines_of(plan, plan.bodies[-1].span) if plan.bodies else ()
    quoc_hieu = (plan.quoc_hieu.span,) if plan.quoc_hieu else ()
    for message, places in (("quoc_hieu", quoc_hieu), ("co_quan", issuer)):
        said = _size(plan, places)
        if said in _ALLOWED and said != meant:
            arguments = {"said": f"{said:g}", "size": f"{size:g}", "meant": f"{meant:g}"}
            yield Remark(places[0], message, arguments)
            return


def _size(plan: Plan, places: tuple[Span, ...]) -> float | None:
    """The one size of the words at *places*, None if they have several or none is told."""
    sizes = {run.format.size_pt for place in places for _, run in worded(plan, place)}
    return sizes.pop() if len(sizes) == 1 else None
