"""TT124 · a direction on circulation is in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._marks import circulation

_LOOK = Look(sizes=(13, 14), bold=True, italic=False)


@rule(
    "TT124",
    "chi-dan-luu-hanh-sai-kieu-chu",
    Severity.WARNING,
    citations=(thanh_phan_khac("điểm c khoản 2"), mau_chu("chỉ dẫn về phạm vi lưu hành")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Chỉ dẫn về phạm vi lưu hành", "The direction on circulation", _LOOK),
)
def chi_dan_luu_hanh_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Chỉ dẫn về phạm vi lưu hành không phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm.
    A direction on circulation is not in upright bold type of 13 to 14 points.

    Vì sao
        Chỉ dẫn phải nổi rõ ở đầu văn bản để không ai phổ biến nhầm.
    Why
        It must stand out at the top, so that nobody passes the document on by mistake.
    Sai
        dau: LƯU HÀNH NỘI BỘ
        ~ dau: size 11
    Sai
        dau: XEM XONG TRẢ LẠI
        ~ dau: italic yes
    Đúng
        dau: LƯU HÀNH NỘI BỘ
        ~ dau: size 13
    """
    yield from judge_look(plan, _LOOK, *(stamp.span for stamp in circulation(plan)))
