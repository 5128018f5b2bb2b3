"""CH003 · the file holds embedded objects."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Trait, rule
from plancheck_rules.chu._facts import once
from plancheck_rules.chu._slips import SOAN_THAO


@rule(
    "CH003",
    "doi-tuong-nhung",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "found": Message(
            vi="Tệp có {count} đối tượng nhúng (bảng tính, tệp khác), ví dụ: {detail}.",
            en="The file holds {count} embedded objects (a spreadsheet, another file), such "
            "as {detail}.",
            advice_vi="Kiểm tra nội dung bên trong; thay bằng bảng hoặc hình nếu chỉ cần hiển thị.",
            advice_en="Look at what is inside; use a table or picture where showing is enough.",
        ),
    },
)
def doi_tuong_nhung(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tệp văn bản có đối tượng nhúng.
    The file holds embedded objects.

    Vì sao
        Bên trong đối tượng nhúng có thể còn dữ liệu không định phát hành. Nghị định không cấm;
        đây chỉ là điều nên xem lại.
    Why
        An embedded object may hold data that was not meant to be sent out. The decree does not
        forbid it; it is worth a look.
    Sai
        + embedded_object: Microsoft_Excel_Sheet.xlsx
    Đúng
        @ xã 2023
    """
    yield from once(plan, "found", Trait.EMBEDDED_OBJECT)
