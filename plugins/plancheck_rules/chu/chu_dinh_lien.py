"""CH029 · two words are glued together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._letters import CONSONANTS, LOWER, TONED, UPPER, written_like
from plancheck_rules.chu._names import outside_names
from plancheck_rules.chu._phrases import find_words, words_of
from plancheck_rules.chu._slips import (
    FROM_PRINT,
    SOAN_THAO,
    Slip,
    is_print,
    outside,
    signing_ranges,
    told_by_wording,
)

# "đồngNhân"; a word of plain letters is a foreign name (YouTube), one with two capitals at its
# head an abbreviation (LĐTBvàXH).
_CAMEL = re.compile(rf"(?![a-zA-Z]+\Z)([{UPPER}]?[{LOWER}]{{2,12}})([{UPPER}][{LOWER}]{{1,12}})")
_OF_PLACE = re.compile(r"(UBND|HĐND|MTTQ)(tỉnh|huyện|quận|xã|phường|thị|thành)")
# No syllable has two tone marks.
_TWO_TONES = re.compile(
    rf"[{LOWER}]{{0,6}}[{TONED}][{LOWER}]{{0,2}}[{CONSONANTS}][{LOWER}]{{0,5}}[{TONED}][{LOWER}]{{0,4}}"
)
_SHORTEST = 4
_HIGHLANDS = ("đắk", "đăk", "đak", "krông")
# Words of these letters alone, as "générale" and "cátxét", may be foreign.
_FOREIGN = frozenset("áàéèíóòúùâêô" + "abcdefghijklmnopqrstuvwxyz")
_LISTED = {
    "nhândân": "nhân dân",
    "banhành": "ban hành",
    "đồngnhân": "đồng nhân",
    "ủyban": "ủy ban",
    "giađình": "gia đình",
    "triểnkhai": "triển khai",
    "trẻem": "trẻ em",
    "côngtác": "công tác",
    "côngan": "công an",
    "hànhđộng": "hành động",
    "kếhoạch": "kế hoạch",
    "bìnhđẳng": "bình đẳng",
    "bạolực": "bạo lực",
    "phụnữ": "phụ nữ",
    "đếnngày": "đến ngày",
    "từngày": "từ ngày",
}


@rule(
    "CH029",
    "chu-dinh-lien",
    Severity.WARNING,
    citations=(SOAN_THAO,),
    messages={
        "from_print": FROM_PRINT,
        "glued": Message(
            vi="Hai từ viết dính liền: “{said}” ({count} chỗ).",
            en="Two words are glued together: “{said}” ({count} places).",
            advice_vi="Thêm dấu cách giữa hai từ.",
            advice_en="Put a space between the words.",
        ),
    },
)
def chu_dinh_lien(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Hai từ viết dính liền nhau.
    Two words are glued together.

    Vì sao
        Chữ dính là vết của việc cắt dán, chuyển tệp; tìm kiếm không ra: “Hội đồngNhân dân”.
    Why
        It is a trace of pasting and converting, and no search finds such a word.
    Lưu ý
        Chữ viết tắt (LĐTB&XH, QyĐ), tên riêng nước ngoài (YouTube), địa chỉ và thẻ # không bị xét.
        Chức vụ dính với họ tên người ký do quy tắc TT098 xét.
    Note
        Abbreviations, foreign names, addresses and hashtags are not judged. A post glued to the
        signer's name is judged by TT098.
    Sai
        can_cu: Thực hiện chỉ đạo của Hội đồngNhân dân huyện Tân Lập.
    Sai
        thoi_gian: 2. Thời gian: từ ngày 15/11/2023 đếnngày 15/12/2023.
    Đúng
        kinh_phi: Kinh phí truyền thông trên VNeID, YouTube, #BìnhĐẳngGiới của Sở LĐTBvàXH.
    """
    if is_print(plan):
        yield Abstention("from_print")
        return
    yield from told_by_wording(plan, "glued", outside_names(plan, context, _slips(plan)))


def _slips(plan: Plan) -> list[Slip]:
    text = plan.document.text
    long = (word for word in words_of(text) if len(word) >= _SHORTEST)
    glued = {word: right for word in long if (right := _parted(word)) is not None}
    slips = (Slip(*at.span(), glued[at[0]] or None) for at in find_words(text, glued))
    return outside(slips, signing_ranges(plan)) if glued else []


def _parted(word: str) -> str | None:
    """Return the words glued in *word*, "" where they cannot be told, None if it is one word."""
    small = word.lower()
    if small.startswith(_HIGHLANDS):
        return None
    if parts := _CAMEL.fullmatch(word) or _OF_PLACE.fullmatch(word):
        return f"{parts[1]} {parts[2]}"
    if small in _LISTED:
        return written_like(_LISTED[small], word)
    return "" if _TWO_TONES.fullmatch(small) and set(small) - _FOREIGN else None
