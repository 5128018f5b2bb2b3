"""CH027 · a syllable that Vietnamese does not have."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._names import outside_names
from plancheck_rules.chu._phrases import find_words, words_of
from plancheck_rules.chu._slips import SOAN_THAO, Slip, told_by_wording
from plancheck_rules.chu._syllables import IMPOSSIBLE, mended

_MISSING = "missing_tone"


@rule(
    "CH027",
    "am-tiet-khong-co",
    Severity.WARNING,
    citations=(SOAN_THAO,),
    messages={
        "mended": Message(
            vi="Tiếng Việt không có âm tiết “{said}” ({count} chỗ).",
            en="Vietnamese has no syllable “{said}” ({count} places).",
            advice_vi="Viết “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
        _MISSING: Message(
            vi="Âm tiết “{said}” thiếu dấu thanh ({count} chỗ).",
            en="“{said}” lacks its tone mark ({count} places).",
            advice_vi="Âm tiết kết thúc bằng c, ch, p, t phải mang dấu sắc hoặc dấu nặng.",
            advice_en="A syllable that ends in c, ch, p or t carries sắc (´) or nặng (.).",
        ),
    },
)
def am_tiet_khong_co(plan: Plan, context: Context) -> Iterator[Remark]:
    """Âm tiết không có trong tiếng Việt, do gõ sai dấu hoặc sai chữ.
    A syllable that Vietnamese does not have, mistyped in a mark or letter.

    Vì sao
        “đuợc”, “nghành”, “thưc hiện”, “hòan thành” là lỗi bộ gõ; từ điển và máy tìm kiếm đều
        không có.
    Why
        Such slips of the keyboard stand in no dictionary and are found by no search.
    Lưu ý
        Dấu đặt ở “hòa” hay “hoà” đều đúng; chữ viết hoa (tên riêng) chỉ xét ở đầu âm tiết ngh-.
    Note
        Both “hòa” and “hoà” are right. Words with a capital, often names, are not judged.
    Sai
        kinh_phi: Kinh phí thưc hiện đuợc bố trí trong dự toán ngân sách xã năm 2023.
    Sai
        ket_thuc: Trên đây là Kế hoạch của xã, đề nghị các nghành hòan thành đúng hạn./.
    Đúng
        kinh_phi: Kinh phí hòa giải, hoà giải, thuở trước, quở trách, áp phích, lô gích năm 2023.
    """
    text = plan.document.text
    words = {word for word in words_of(text) if IMPOSSIBLE.fullmatch(word)}
    found = [Slip(*wrong.span(), mended(wrong[0])) for wrong in find_words(text, words)]
    slips = outside_names(plan, context, found)
    yield from told_by_wording(plan, "mended", [slip for slip in slips if slip.right])
    yield from told_by_wording(plan, _MISSING, [slip for slip in slips if not slip.right])
