"""TT021 · the issuer's own name abbreviated."""

from __future__ import annotations

import re
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
from plancheck_rules.the_thuc.co_quan._name import NO_NAME, issuer_lines

_FULL = {
    r"ubnd": "ỦY BAN NHÂN DÂN",
    r"hđnd": "HỘI ĐỒNG NHÂN DÂN",
    r"lđ\W{0,3}tb\W{0,3}xh": "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
    r"gd\W{0,3}đt": "GIÁO DỤC VÀ ĐÀO TẠO",
    r"vh\W{0,3}tt\W{0,3}dl": "VĂN HÓA, THỂ THAO VÀ DU LỊCH",
    r"tn\W{0,3}mt": "TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    r"nn\W{0,3}ptnt": "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
    r"tp\.?": "THÀNH PHỐ",
    r"tx\.?": "THỊ XÃ",
}
_ABBREVIATION = re.compile("|".join(rf"(?<!\w)({short})(?!\w)" for short in _FULL))
_MEANT = tuple(_FULL.values())


@rule(
    "TT021",
    "ten-co-quan-viet-tat",
    Severity.WARNING,
    citations=(phu_luc_1("điểm a khoản 2", "tên cơ quan ban hành là tên chính thức, đầy đủ"),),
    since=IN_FORCE,
    messages={
        "no_name": NO_NAME,
        "found": Message(
            vi="Tên cơ quan ban hành “{name}” viết tắt “{said}”.",
            en="The issuer's name “{name}” has the abbreviation “{said}”.",
            advice_vi="Ghi đầy đủ “{meant}”; chỉ tên cơ quan chủ quản được viết tắt.",
            advice_en="Write “{meant}” in full; only the superior body may be abbreviated.",
        ),
    },
)
def ten_co_quan_viet_tat(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên cơ quan ban hành văn bản bị viết tắt.
    The name of the issuing body is abbreviated.

    Vì sao
        Tên cơ quan ban hành phải là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản trực tiếp ở
        dòng trên được viết tắt những cụm từ thông dụng.
    Why
        The issuer is named officially and in full; only the name of the superior body in the line
        above may have common abbreviations.
    Lưu ý
        Chữ viết tắt trong tên riêng của trường (THPT, THCS …) không bị xét.
    Note
        Abbreviations that belong to the names of schools (THPT, THCS …) are not judged.
    Sai
        co_quan: UBND XÃ BÌNH AN
    Sai
        chu_quan: UBND HUYỆN TÂN LẬP
        co_quan: PHÒNG LĐTBXH
    Đúng
        chu_quan: UBND HUYỆN TÂN LẬP
        co_quan: TRƯỜNG THCS TÂN LẬP
    """
    lines = issuer_lines(plan)
    if not lines:
        yield Abstention("no_name", applicable=False)
    for line in lines:
        start, end = plan.document.offsets(line)
        for found in _ABBREVIATION.finditer(plan.document.folded, start, end):
            place = plan.document.span(*found.span())
            meant = _MEANT[(found.lastindex or 1) - 1]
            name = squeeze(plan.bodies[-1].value)
            yield Remark(
                place,
                "found",
                {"name": name, "said": plan.document.excerpt(place), "meant": meant},
                expected=meant,
                fix=Fix(Safety.UNSAFE, (Edit(place, meant),)),
            )
