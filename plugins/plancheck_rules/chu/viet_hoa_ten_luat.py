"""CH022 · a law's name has wrong capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._letters import cased_as
from plancheck_rules.chu._phrases import find_phrases
from plancheck_rules.chu._slips import Slip, told_by_wording

# Laws that such plans cite, in the form of Phụ lục II V.6: the kind and the first syllable.
_NAMES = (
    "Bộ luật Dân sự",
    "Bộ luật Hình sự",
    "Bộ luật Lao động",
    "Luật An ninh mạng",
    "Luật Ban hành văn bản quy phạm pháp luật",
    "Luật Bình đẳng giới",
    "Luật Hôn nhân và gia đình",
    "Luật Ngân sách nhà nước",
    "Luật Phòng chống bạo lực gia đình",
    "Luật Phòng, chống bạo lực gia đình",
    "Luật Phòng, chống mua bán người",
    "Luật Thi đua, khen thưởng",
    "Luật Tổ chức chính quyền địa phương",
    "Luật Trẻ em",
    "Luật Xử lý vi phạm hành chính",
)
_MODELS = {name.lower(): name for name in _NAMES}
_PHRASES = tuple(_MODELS)
_LEGISLATION = "pháp "


@rule(
    "CH022",
    "viet-hoa-ten-luat",
    Severity.WARNING,
    citations=(viet_hoa("khoản 6 Mục V", "tên các loại văn bản"),),
    since=IN_FORCE,
    messages={
        "capitals": Message(
            vi="Tên luật “{said}” viết hoa sai ({count} chỗ).",
            en="The law's name “{said}” has wrong capitals ({count} places).",
            advice_vi="Viết “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def viet_hoa_ten_luat(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên luật viết hoa sai.
    The name of a law has wrong capitals.

    Vì sao
        Khi nói đến một văn bản cụ thể, viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất
        trong tên gọi: Luật Tổ chức Quốc hội.
    Why
        Of a certain law, the kind and the first syllable of its name have a capital.
    Lưu ý
        Tên viết thường toàn bộ được coi là nói chung và không bị xét; chữ in hoa toàn bộ cũng
        vậy.
    Note
        A name all in small letters is taken for a common noun and not judged, nor is one all in
        capitals.
    Sai
        can_cu: Căn cứ Luật bình đẳng giới ngày 29 tháng 11 năm 2006.
    Sai
        can_cu: Căn cứ Luật Phòng, Chống bạo lực gia đình ngày 14 tháng 11 năm 2022.
    Đúng
        can_cu: Căn cứ Luật Bình đẳng giới và pháp luật bình đẳng giới hiện hành.
    """
    text, slips = plan.document.text, []
    for start, end, phrase in find_phrases(plan.document, _PHRASES):
        said = text[start:end]
        right = cased_as(said, _MODELS[phrase])
        legislation = text.endswith(_LEGISLATION, 0, start)
        if said not in (right, said.lower(), said.upper()) and not legislation:
            slips.append(Slip(start, end, right))
    yield from told_by_wording(plan, "capitals", slips)
