"""TT025 · a local superior body without the name of its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.co_quan._name import NO_SUPERIOR, superiors

_UNIT = r"(?: (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))?"
# Fields of departments: a name that ends with its field, or with the word for a unit, has no place.
_FIELDS = "|".join(
    (
        *("nội vụ", "y tế", "tài chính", "tư pháp", "công thương", "xây dựng", "dân tộc"),
        *("giáo dục và đào tạo", r"gd\W{0,3}đt", "giáo dục"),
        *("lao động - thương binh và xã hội", r"lđ\W{0,3}tb\W{0,3}xh"),
        *("văn hóa, thể thao và du lịch", r"vh\W{0,3}tt\W{0,3}dl", "văn hóa và thể thao"),
        *("văn hóa và thông tin", "văn hóa - xã hội", "thông tin và truyền thông"),
        *("tài nguyên và môi trường", "nông nghiệp và môi trường", "khoa học và công nghệ"),
        *("kế hoạch và đầu tư", "giao thông vận tải", "nông nghiệp và phát triển nông thôn"),
    )
)
_NO_PLACE = re.compile(rf"(?:(?:ủy ban nhân dân|ubnd)|(?:sở|phòng) (?:{_FIELDS})){_UNIT}")


@rule(
    "TT025",
    "chu-quan-thieu-dia-danh",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm a khoản 2",
            "tên cơ quan chủ quản trực tiếp ở địa phương có thêm tên đơn vị hành chính nơi đóng "
            "trụ sở",
        ),
    ),
    since=IN_FORCE,
    messages={
        "no_superior": NO_SUPERIOR,
        "found": Message(
            vi="Tên cơ quan chủ quản “{said}” chưa có tên địa phương.",
            en="The superior body's name “{said}” does not say of which place it is.",
            advice_vi="Thêm tên tỉnh, thành phố, huyện hoặc xã, ví dụ “UBND TỈNH …”.",
            advice_en="Add the name of the province, district or commune, as in “UBND TỈNH …”.",
        ),
    },
)
def chu_quan_thieu_dia_danh(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên cơ quan chủ quản ở địa phương không có tên địa phương.
    The name of a local superior body lacks the name of its place.

    Vì sao
        Tỉnh nào cũng có Ủy ban nhân dân; thiếu tên địa phương thì không biết là của nơi nào.
    Why
        Every province has a people's committee; without its place nobody knows which one it is.
    Sai
        @ trường 2023
        chu_quan: ỦY BAN NHÂN DÂN HUYỆN
    Sai
        chu_quan: ỦY BAN NHÂN DÂN
        co_quan: SỞ NỘI VỤ
    Đúng
        chu_quan: UBND TỈNH LẠNG SƠN
        co_quan: SỞ NỘI VỤ
    """
    if not superiors(plan):
        yield Abstention("no_superior", applicable=False)
    for body in superiors(plan):
        if _NO_PLACE.fullmatch(fold(body.value)):
            yield Remark(body.span, "found", {"said": body.value})
