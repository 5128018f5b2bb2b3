"""NQ006 · an annex is announced that the file does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import thanh_phan_khac

_ANNOUNCED = re.compile(
    r"(?:\((?:có |theo |chi tiết |xem )?(?:tại )?|(?:theo|tại|có|xem) (?:các )?)"
    r"phụ lục(?:\s+(?:số\s+)?(?P<number>[ivxl]{1,5}|\d{1,2})(?!\w))?(?: chi tiết)? "
    r"(?:ban hành |gửi |đính )?kèm(?: theo)?(?: kế hoạch này)?"
)
_OF_ANOTHER = re.compile(
    r"\s*(?:của )?(?:nghị|thông|quyết|công|chỉ thị|văn bản(?! này)|luật|kế hoạch (?:số|của)|hướng"
    r"|chương trình|chiến lược|đề án)"
)


@rule(
    "NQ006",
    "phu-luc-khong-co",
    Severity.WARNING,
    citations=(thanh_phan_khac("điểm a khoản 1", "văn bản có Phụ lục phải có chỉ dẫn về Phụ lục"),),
    messages={
        "missing": Message(
            vi="Văn bản dẫn tới Phụ lục {number}, nhưng tệp không có Phụ lục đó.",
            en="Annex {number} is announced, but the file does not hold it.",
            advice_vi="Bổ sung Phụ lục, hoặc sửa lời dẫn.",
            advice_en="Add the annex, or mend the announcement.",
        ),
        "none": Message(
            vi="Văn bản dẫn tới phụ lục kèm theo, nhưng trong tệp không có phụ lục nào.",
            en="An annex is announced, but the file holds none.",
            advice_vi="Nếu phụ lục nằm ở tệp khác thì gửi kèm; nếu không có thì bỏ lời dẫn.",
            advice_en="Send it along if it is a file of its own; else drop the announcement.",
        ),
    },
)
def phu_luc_khong_co(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Kế hoạch dẫn tới phụ lục mà trong tệp không có.
    The plan announces an annex that the file does not hold.

    Vì sao
        Người thực hiện được chỉ tới một bảng phân công không có; thường là sót khi cắt dán.
    Why
        Readers are sent to a table that is not there, usually lost in pasting.
    Lưu ý
        Phụ lục có thể nằm ở tệp riêng, nên khi cả tệp không có phụ lục nào thì chỉ lưu ý. Phụ lục
        của văn bản khác không xét.
    Note
        An annex may be a file of its own, so where the file has none at all it is only noted.
        Annexes of other documents are not judged.
    Sai
        kinh_phi: Phân công cụ thể (có Phụ lục kèm theo).
    Đúng
        kinh_phi: Biểu mẫu theo Phụ lục II kèm theo Công văn số 12/BNV-TH ngày 02/10/2023.
    """
    if plan.body is None:
        return
    document = plan.document
    held = {annex.number.upper().lstrip("0") for annex in plan.annexes}
    told: set[str] = set()
    for found in _ANNOUNCED.finditer(document.folded, *document.offsets(plan.body)):
        number = (found["number"] or "").upper().lstrip("0")
        if number in told or _OF_ANOTHER.match(document.folded, found.end()):
            continue
        told.add(number)
        place = document.span(*found.span())
        if not plan.annexes:
            yield Remark(place, "none", severity=Severity.INFO)
        elif number and number not in held and held != {""}:
            yield Remark(place, "missing", {"number": number})
