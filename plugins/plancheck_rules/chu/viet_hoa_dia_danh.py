"""CH025 · the common noun of a place name has a capital within a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._letters import LOWER, UPPER
from plancheck_rules.chu._slips import Slip, told_by_wording

# Units named after persons and events keep the capital (III.1.b): their names begin with a family
# name or a title. "Huyện Đoàn", "Tỉnh Ủy" are bodies, "Xã Nông thôn mới" a title.
_OTHER_NAMES = (
    *("Bà", "Bác", "Bùi", "Cách", "Dương", "Hai", "Hoàng", "Huỳnh", "Hùng", "Hồ", "Kim", "Lê"),
    *("Lý", "Lương", "Mạc", "Mai", "Ngô", "Nguyễn", "Phan", "Phạm", "Quang", "Thống", "Trương"),
    *("Trần", "Triệu", "Trưng", "Trịnh", "Tôn", "Vua", "Võ", "Vũ", "Xô", "Đinh", "Đào", "Điện"),
    *("Đặng", "Đỗ", "Đoàn", "Đội", "Hội", "Ủy", "Uỷ", "Tô", "Tống", "Tạ", "An Dương", "Chu"),
    *("Lưu", "Phùng", "Tăng", "Ung", "Út", "Yết", "Ông", "Âu", "Đề", "Ba Đình", "Bạch Thái"),
    *("Bạch Đằng", "Cao Bá", "Cao Thắng", "Cao Xuân", "Châu Thị", "Châu Văn", "Hà Huy", "La Văn"),
    *("Lam Sơn", "Lâm Văn", "Lạc Long", "Nông Văn", "Thi Sách", "Thái Phiên", "Đống Đa"),
)
_NOUN = re.compile(
    r"(?:Tỉnh|Huyện|Quận|Xã|Phường|Thị trấn|Thị xã|Thành phố)"
    rf"(?= (?!(?:{'|'.join(_OTHER_NAMES)})\b)[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}])"
)
_WITHIN_SENTENCE = re.compile(r"[^\W\d_] \Z")


@rule(
    "CH025",
    "viet-hoa-dia-danh",
    Severity.INFO,
    citations=(viet_hoa("điểm a khoản 1 Mục III", "tên đơn vị hành chính"),),
    since=IN_FORCE,
    messages={
        "capital": Message(
            vi="Danh từ chung “{said}” trong địa danh viết hoa giữa câu ({count} chỗ).",
            en="The common noun “{said}” of a place name has a capital within a sentence "
            "({count} places).",
            advice_vi="Viết thường danh từ chung: “{meant}”.",
            advice_en="Write the common noun small: “{meant}”.",
        ),
    },
)
def viet_hoa_dia_danh(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Danh từ chung chỉ đơn vị hành chính viết hoa giữa câu.
    The common noun before a place name has a capital within a sentence.

    Vì sao
        Chỉ tên riêng viết hoa: tỉnh Nam Định, thành phố Thái Nguyên.
    Why
        Only the proper name has capitals: tỉnh Nam Định, thành phố Thái Nguyên.
    Lưu ý
        Viết hoa cả danh từ chung khi tên là chữ số, tên người, sự kiện (Quận 1, Phường Điện
        Biên Phủ) và Thành phố Hồ Chí Minh; những tên như vậy không bị xét.
    Note
        The noun keeps its capital before a figure, a person or an event (Quận 1, Phường Điện
        Biên Phủ) and in Thành phố Hồ Chí Minh; such names are not judged.
    Sai
        can_cu: Thực hiện chỉ đạo của Ủy ban nhân dân Tỉnh Lạng Sơn.
    Đúng
        can_cu: Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh Lạng Sơn, Quận 1, Phường Lê Lợi,
        UBND Thành phố Hồ Chí Minh.
    """
    text = plan.document.text
    slips = [
        Slip(*noun.span(), noun[0].lower())
        for noun in _NOUN.finditer(text)
        if _WITHIN_SENTENCE.search(text, max(0, noun.start() - 2), noun.start())
    ]
    yield from told_by_wording(plan, "capital", slips)
