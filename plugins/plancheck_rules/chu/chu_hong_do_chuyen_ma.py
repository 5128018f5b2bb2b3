"""CH028 · letters were damaged when the text was converted from an old encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import quy_dinh_chung
from plancheck_rules.chu._letters import written_like
from plancheck_rules.chu._phrases import find_phrases, find_words, words_of
from plancheck_rules.chu._slips import Slip, told_by_wording

# "ô" became "ơ", "ò" became "ị", "oà" became "ồ", "oa" became "ô" on the way from VNI and TCVN3.
# No Vietnamese rime is "ơng" or "ịng", so such a syllable has one right form; some communes of
# the Central Highlands have it in their names (Đăk Dơng, Đắk Pơng, Kông Lơng Khơng).
_LETTERS = str.maketrans("ơờớởỡợìíỉĩị", "ôồốổỗộóóỏõò")
_RIME = re.compile(r"(?!(?:d|dr|kr|l|m|p|r)ơng)[bcdđghklmnprstvx]{1,3}(?:[ơờớởỡợ]|[ịỉĩ])ng")
_IN_A_NAME = "lơng "
_WORDS = {
    "an tồn": "an toàn",
    "cịn": "còn",
    "giáo viơn": "giáo viên",
    "hồn thiện": "hoàn thiện",
    "hồn thành": "hoàn thành",
    "nhân dơn": "nhân dân",
    "tồn bộ": "toàn bộ",
    "tồn diện": "toàn diện",
    "tồn quốc": "toàn quốc",
    "tồn thể": "toàn thể",
    "tồn xã hội": "toàn xã hội",
    "vai trị": "vai trò",
    "đồn kết": "đoàn kết",
    "đồn thể": "đoàn thể",
    "đồn viên": "đoàn viên",
}
_PHRASES = tuple(_WORDS)
# "tâm hồn" + "thiện lương", "bảo tồn" + "bộ nhạc cụ".
_RIGHT_AFTER = ("tâm ", "linh ", "bảo ", "sinh ", "lưu ")


@rule(
    "CH028",
    "chu-hong-do-chuyen-ma",
    Severity.WARNING,
    citations=(quy_dinh_chung("khoản 4", "bộ mã ký tự Unicode theo TCVN 6909:2001"),),
    messages={
        "damaged": Message(
            vi="“{said}” là chữ hỏng khi chuyển mã ({count} chỗ).",
            en="“{said}” was damaged by a conversion of letters ({count} places).",
            advice_vi="Viết “{meant}”, và soát lại cả đoạn.",
            advice_en="Write “{meant}”, and read the whole passage again.",
        ),
    },
)
def chu_hong_do_chuyen_ma(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Chữ bị hỏng khi chuyển từ bảng mã cũ (TCVN3, VNI) sang Unicode.
    Letters were damaged on the way from an old encoding to Unicode.

    Vì sao
        “khơng”, “cơng tác”, “phịng ngừa” là vết của việc chuyển mã sai; thường cả đoạn còn những
        chỗ hỏng khác khó thấy hơn.
    Why
        Such words tell of a bad conversion; the passage usually has more damage than is seen.
    Sai
        kinh_phi: Kinh phí phịng ngừa bạo lực được bố trí cho cơng tác truyền thông năm 2023.
    Đúng
        kinh_phi: Kinh phí phòng ngừa bạo lực, bảo tồn bộ nhạc cụ, mịn màng, sáng sớm năm 2023.
    """
    document = plan.document
    text, folded = document.text, document.folded
    right = {
        (start, end): _WORDS[phrase]
        for start, end, phrase in find_phrases(document, _PHRASES)
        if not folded.endswith(_RIGHT_AFTER, 0, start)
    }
    rimes = {word for word in words_of(folded) if _RIME.fullmatch(word)}
    right |= {
        word.span(): word[0].translate(_LETTERS)
        for word in find_words(folded, rimes)
        if not folded.endswith(_IN_A_NAME, 0, word.start())
    }
    slips = [Slip(*at, written_like(right[at], text[slice(*at)])) for at in sorted(right)]
    yield from told_by_wording(plan, "damaged", slips)
