"""TT012 · Quốc hiệu in other words or letters than the law's."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
    squeeze,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.quoc_hieu._words import QUOC_HIEU, QUOC_HIEU_FORMS, find_quoc_hieu

_ADVICE = {"advice_vi": "Ghi “{meant}”.", "advice_en": "Write “{meant}”."}


@rule(
    "TT012",
    "quoc-hieu-sai-chu",
    Severity.WARNING,
    citations=(phu_luc_1("điểm a khoản 1", "Quốc hiệu được trình bày bằng chữ in hoa"),),
    since=IN_FORCE,
    messages={
        "absent": Message("Văn bản không có Quốc hiệu.", "The document has no Quốc hiệu."),
        "words": Message(
            vi="Quốc hiệu ghi sai: “{said}”.",
            en="Quốc hiệu is misspelt: “{said}”.",
            **_ADVICE,
        ),
        "capitals": Message(
            vi="Quốc hiệu chưa in hoa: “{said}”.",
            en="Quốc hiệu is not in capitals: “{said}”.",
            **_ADVICE,
        ),
    },
)
def quoc_hieu_sai_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Quốc hiệu sai chữ, sai dấu hoặc chưa in hoa.
    The name of the State has a wrong word or mark, or is not in capitals.

    Vì sao
        Quốc hiệu là tên nước, được quy định từng chữ.
    Why
        It is the name of the State, ordered word for word.
    Lưu ý
        “HÒA” và “HOÀ” đều đúng: Nghị định dùng cả hai.
    Note
        “HÒA” and “HOÀ” are both right: the decree itself uses both.
    Sai
        quoc_hieu: CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM
    Sai
        quoc_hieu: Cộng hòa xã hội chủ nghĩa Việt Nam
    Đúng
        quoc_hieu: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
    """
    place = find_quoc_hieu(plan)
    if place is None:
        yield Abstention("absent", applicable=False)
        return
    said = squeeze(printed(plan, place))
    if said in QUOC_HIEU_FORMS or (not plan.document.has_layout and _glued(said)):
        return
    meant = said.upper() if said.upper() in QUOC_HIEU_FORMS else QUOC_HIEU
    yield Remark(
        place,
        "capitals" if meant == said.upper() else "words",
        {"said": said, "meant": meant},
        expected=meant,
        fix=Fix(Safety.SAFE, (Edit(place, meant),)) if place.block == place.end_block else None,
    )


def _glued(said: str) -> bool:
    """Whether only spaces are lost, which the making of a text file may do."""
    return "".join(said.split()) in {"".join(form.split()) for form in QUOC_HIEU_FORMS}
