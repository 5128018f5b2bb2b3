"""CH014 · a word is written twice in a row."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._names import outside_names
from plancheck_rules.chu._phrases import places
from plancheck_rules.chu._slips import SOAN_THAO, Slip, told_by_wording

# Only words that no right sentence has twice in a row: "dần dần", "từ từ" are words, "các tổ chức
# tổ chức", "đạt được được", "nêu trên trên địa bàn", "lý do do" are right.
_NEVER_TWICE = (
    *("bạo lực", "bình đẳng", "các", "cán bộ", "cho", "của", "cơ quan", "công chức", "đã"),
    *("địa bàn", "để", "đơn vị", "gia đình", "hành động", "hoặc", "kế hoạch", "kết quả", "là"),
    *("nâng cao", "nhằm", "nhân dân", "nhận thức", "nhưng", "những", "nội dung", "phụ nữ"),
    *("phòng ngừa", "sẽ", "giới", "tháng hành động", "thời gian", "trách nhiệm", "trẻ em"),
    *("triển khai", "truyền thông", "tuyên truyền", "và", "về", "với", "xã hội", "ủy ban"),
)
# What goes on after the second word so that both are right: "bình đẳng giới giới thiệu".
_GOES_ON = {
    "cho": ("con nuôi", "nhận", "phép", "thuê", "vay"),
    "của": ("cải",),
    "giới": ("chức", "hạn", "luật", "nghiêm", "thiệu", "trẻ", "tuyến", "tính", "từ"),
    "truyền thông": ("tin", "điệp"),
    "xã hội": ("chủ", "hóa", "học"),
    "để": ("dành", "lại", "tâm", "ý"),
}


@rule(
    "CH014",
    "tu-lap",
    Severity.WARNING,
    citations=(SOAN_THAO,),
    messages={
        "twice": Message(
            vi="Từ “{meant}” bị gõ lặp.",
            en="“{meant}” is typed twice.",
            advice_vi="Bỏ bớt một từ.",
            advice_en="Leave one of them out.",
        ),
    },
)
def tu_lap(plan: Plan, context: Context) -> Iterator[Remark]:
    """Một từ bị gõ hai lần liền nhau.
    A word is typed twice in a row.

    Vì sao
        Từ lặp là lỗi gõ, thường sinh ra khi cắt dán, và làm sai cả tên riêng: “bình đẳng giới
        giới”.
    Why
        It is a slip of cutting and pasting, and spoils even names: “bình đẳng giới giới”.
    Lưu ý
        Chỉ xét những từ không bao giờ đứng liền hai lần; từ láy (dần dần, thường thường) và
        câu như “các tổ chức tổ chức” là đúng.
    Note
        Only words that never stand twice are judged; reduplications (dần dần) are words.
    Sai
        ket_thuc: Trên đây là Kế hoạch triển khai các hoạt động của của xã năm 2023./.
    Sai
        kinh_phi: Kinh phí cho công tác bình đẳng giới giới bố trí trong dự toán năm 2023.
    Đúng
        kinh_phi: Kinh phí dần dần do các tổ chức tổ chức huy động; bình đẳng giới giới thiệu sau.
    """
    yield from told_by_wording(plan, "twice", outside_names(plan, context, _slips(plan)))


def _slips(plan: Plan) -> Iterator[Slip]:
    document = plan.document
    folded = document.folded.replace("\n", " ")
    for word in _NEVER_TWICE:
        for start, end, _ in places(folded, f"{word} {word}"):
            place, once = document.span(start, end), start + len(word)
            alike = _alike(document.text[start:once], document.text[once + 1 : end])
            goes_on = folded.startswith(_GOES_ON.get(word, ()), end + 1)
            if place.block == place.end_block and alike and not goes_on:
                yield Slip(start, end, document.text[start:once])


def _alike(first: str, second: str) -> bool:
    """A capital on the first of longer words may belong to a name: "Sở … Truyền thông"."""
    return second == first or (" " not in first and second == first[0].lower() + first[1:])
