"""TT125 · a stamp without a frame, or in one of another size."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Box, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._marks import NO_STAMP, URGENT, circulation, urgent

_HEIGHT_MM = 8.0
_TOLERANCE_MM = 3.0
"""The frames drawn in the decree's own diagram are 28 and 43 mm wide for 30 and 40."""


@rule(
    "TT125",
    "dau-sai-khung",
    Severity.INFO,
    citations=(
        thanh_phan_khac(
            "điểm b khoản 2",
            "30 mm x 8 mm, 40 mm x 8 mm và 20 mm x 8 mm; khung hình chữ nhật viền đơn",
        ),
        thanh_phan_khac("điểm c khoản 2", "khung hình chữ nhật viền đơn"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "absent": NO_STAMP,
        "untold": Message(
            vi="Tệp không cho biết khung của dấu.", en="The file does not tell the stamp's frame."
        ),
        "no_frame": Message(
            vi="“{said}” không có khung viền.",
            en="“{said}” has no frame.",
            advice_vi="Đặt trong khung hình chữ nhật viền đơn.",
            advice_en="Put it in a frame with a single line.",
        ),
        "size": Message(
            vi="Khung “{said}” đang là {width} x {height} mm; quy định con dấu là {due} mm x 8 mm.",
            en="The frame of “{said}” is {width} x {height} mm; the stamp is {due} x 8 mm.",
            advice_vi="Đặt khung {due} mm x 8 mm.",
            advice_en="Make the frame {due} x 8 mm.",
        ),
    },
)
def dau_sai_khung(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dấu độ khẩn, chỉ dẫn lưu hành không có khung viền hoặc khung sai kích thước.
    A stamp of urgency or direction on circulation has no frame or one of the wrong size.

    Vì sao
        Dấu in cùng văn bản phải đúng hình con dấu khắc sẵn, khung hình chữ nhật viền đơn.
    Why
        A printed stamp must have the shape of the carved one: a rectangle with a single line.
    Lưu ý
        Chỉ xét dấu đặt trong hộp văn bản; kích thước chỉ quy định cho dấu độ khẩn.
    Note
        Only stamps in a text box are judged; a size is ordered for stamps of urgency alone.
    Sai
        dau: Hỏa tốc
        ~ dau: caps yes
    Đúng
        dau: KHẨN
    Đúng
        dau: LƯU HÀNH NỘI BỘ
    """
    stamps = [*urgent(plan), *circulation(plan)]
    boxed = [(stamp, box) for stamp in stamps if (box := plan.document.block(stamp.span.block).box)]
    if not boxed:
        yield Abstention("untold" if stamps else "absent", applicable=bool(stamps))
    for stamp, box in boxed:
        due = URGENT.get(stamp.value)
        if box.outlined is False:
            yield Remark(stamp.span, "no_frame", {"said": stamp.text})
        elif due and _is_other(box, due):
            yield Remark(
                stamp.span,
                "size",
                {
                    "said": stamp.text,
                    "width": f"{box.width_mm:.0f}",
                    "height": f"{box.height_mm:.0f}",
                    "due": f"{due:g}",
                },
            )


def _is_other(box: Box, due: float) -> bool:
    sides = ((box.width_mm, due), (box.height_mm, _HEIGHT_MM))
    known = [(said, meant) for said, meant in sides if said is not None]
    return len(known) == len(sides) and any(abs(a - b) > _TOLERANCE_MM for a, b in known)
