"""Names of offices with the capitals that Phụ lục II IV.1.a gives them.

Source: the decree's own examples (Hội đồng nhân dân tỉnh Sơn La, Bộ Tài nguyên và Môi trường, Sở
Tài chính) and the bodies' official names. Fields that are also verbs ("Sở xây dựng kế hoạch") or
whose official spelling departs from the clause ("Công Thương") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Plan, fold
from plancheck_rules.chu._letters import cased_as
from plancheck_rules.chu._phrases import find_phrases
from plancheck_rules.chu._slips import Slip

_FIELDS = (
    "Dân tộc và Tôn giáo",
    "Giáo dục và Đào tạo",
    "Kế hoạch và Đầu tư",
    "Khoa học và Công nghệ",
    "Lao động - Thương binh và Xã hội",
    "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn",
    "Nội vụ",
    "Thông tin và Truyền thông",
    "Tài chính - Kế hoạch",
    "Tài chính",
    "Tài nguyên và Môi trường",
    "Tư pháp",
    "Văn hóa và Thông tin",
    "Văn hóa và Thể thao",
    "Văn hóa - Thông tin",
    "Văn hóa - Xã hội",
    "Văn hóa, Thể thao và Du lịch",
)
_BODIES = (
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Hội Cựu chiến binh",
    "Hội Liên hiệp Phụ nữ",
    "Hội Nông dân",
    "Hội đồng nhân dân",
    "Liên đoàn Lao động",
    "Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Mặt trận Tổ quốc",
    "Ủy ban nhân dân",
)
_KINDS = ("Bộ", "Sở", "Phòng")
_NAMES = {
    name.lower(): name
    for name in (*_BODIES, *(f"{kind} {field}" for kind in _KINDS for field in _FIELDS))
}
_PHRASES = tuple(_NAMES)
_OF_A_PLACE = re.compile(r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?=\w)")
_MOST_OF_PLACE = 14
# The labour ministry's name is often copied without its dash or its "và"; where its capitals are
# wrong too, it is this name that is meant.
_LABOUR = re.compile(
    r"(?<!\w)(bộ|sở|phòng) lao động,?(?: -)? thương binh,?(?: và| &)? xã hội(?!\w)"
)
_SMALL = re.compile(r"(?<!\w)(?:lao|thương|xã)(?!\w)")
_LABOUR_NAME = "Lao động - Thương binh và Xã hội"


def misspelt_offices(plan: Plan) -> Iterator[Slip]:
    """Yield the names of offices whose capitals are wrong; names in capitals are right.

    A name all in small letters is judged only if it is of a certain place: "các phòng nội vụ".
    """
    text = plan.document.text
    for start, end, phrase in find_phrases(plan.document, _PHRASES):
        name, said = _NAMES[phrase], text[start:end]
        right = cased_as(said, name)
        if said == right or said.isupper():
            continue
        if said[0].isupper() or (name in _BODIES and _is_of_a_place(text, end)):
            yield Slip(start, end, right)
    yield from _labour_offices(plan)


def _labour_offices(plan: Plan) -> Iterator[Slip]:
    for found in _LABOUR.finditer(plan.document.folded):
        said = plan.document.text[found.start() : found.end()]
        name = f"{found[1].capitalize()} {_LABOUR_NAME}"
        if fold(said) != fold(name) and said[0].isupper() and _SMALL.search(said):
            yield Slip(found.start(), found.end(), name)


def _is_of_a_place(text: str, end: int) -> bool:
    place = _OF_A_PLACE.match(text, end, end + _MOST_OF_PLACE)
    return place is not None and text[place.end()].isupper()
