"""TT121 · the degree of urgency is in other words than the decree's, or not in capitals."""

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
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.phu_luc._marks import NO_STAMP, URGENT, lines_like

_LIKE = re.compile(
    r"(?:rất |tối |hết sức )?(?:hỏa tốc|thượng khẩn|khẩn)(?: cấp| trương)?(?: hẹn giờ)?"
)
_ADVICE = {
    "advice_vi": "Dùng một trong ba mức “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.",
    "advice_en": "Use one of the three degrees “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.",
}


@rule(
    "TT121",
    "do-khan-sai-chu",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm b khoản 2", "các mức hoả tốc, thượng khẩn, khẩn; chữ in hoa"),
        mau_chu("dấu chỉ mức độ khẩn"),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_STAMP,
        "words": Message(
            vi="“{said}” không phải một mức độ khẩn theo quy định.",
            en="“{said}” is no degree of urgency that the decree knows.",
            **_ADVICE,
        ),
        "small": Message(
            vi="Mức độ khẩn “{said}” chưa in hoa.",
            en="The degree of urgency “{said}” is not in capitals.",
            **_ADVICE,
        ),
    },
)
def do_khan_sai_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Mức độ khẩn không ghi “HỎA TỐC”, “THƯỢNG KHẨN” hoặc “KHẨN”.
    The degree of urgency is none of “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”.

    Vì sao
        Mức độ khẩn cho biết phải chuyển nhanh đến đâu; mức tự đặt thì Văn thư không rõ chuyển thế
        nào.
    Why
        The degree tells how fast to deliver; nobody knows what to do with one of one's own making.
    Lưu ý
        “HỎA TỐC” và “HOẢ TỐC” đều đúng.
    Note
        “HỎA TỐC” and “HOẢ TỐC” are both right.
    Sai
        dau: HỎA TỐC HẸN GIỜ
    Sai
        dau: KHẨN CẤP
    Đúng
        dau: THƯỢNG KHẨN
    Đúng
        dau: HOẢ TỐC
    """
    found = list(lines_like(plan, _LIKE))
    if not found:
        yield Abstention("absent", applicable=False)
    for words, place in found:
        said = {"said": squeeze(plan.document.excerpt(place))}
        if words not in URGENT:
            yield Remark(place, "words", said)
        elif not printed(plan, place).isupper():
            meant = said["said"].upper()
            fix = Fix(Safety.SAFE, (Edit(place, meant),))
            yield Remark(place, "small", said, expected=meant, fix=fix)
