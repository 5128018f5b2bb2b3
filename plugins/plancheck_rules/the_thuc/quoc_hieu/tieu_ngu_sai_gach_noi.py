"""TT014 · no hyphen with spaces between the phrases of Tiêu ngữ."""

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
from plancheck_rules.the_thuc.quoc_hieu._words import TIEU_NGU

_PHRASE = r"\w+\s+\w+"
_PHRASES = re.compile(rf"{_PHRASE}(\W+){_PHRASE}(\W+){_PHRASE}")
_HYPHENS = "-\u2010\u2011"  # U+2011 is Word's non-breaking hyphen, the same sign in print
_RIGHT = re.compile(rf"\s+[{_HYPHENS}]\s+")
_ADVICE = {
    "advice_vi": "Ghi “Độc lập - Tự do - Hạnh phúc”: gạch nối (-), có cách chữ ở hai bên.",
    "advice_en": "Write “Độc lập - Tự do - Hạnh phúc”: a hyphen with a space on either side.",
}


@rule(
    "TT014",
    "tieu-ngu-sai-gach-noi",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 1", "giữa các cụm từ của Tiêu ngữ có gạch nối (-), có cách chữ"),
    ),
    since=IN_FORCE,
    messages={
        "absent": Message("Văn bản không có Tiêu ngữ.", "The document has no Tiêu ngữ."),
        "sign": Message(
            vi="Tiêu ngữ dùng dấu “{sign}” thay cho gạch nối.",
            en="Tiêu ngữ has “{sign}” where a hyphen belongs.",
            **_ADVICE,
        ),
        "missing": Message(
            vi="Tiêu ngữ thiếu gạch nối giữa các cụm từ.",
            en="Tiêu ngữ lacks a hyphen between its phrases.",
            **_ADVICE,
        ),
        "spaces": Message(
            vi="Gạch nối trong Tiêu ngữ không cách chữ.",
            en="A hyphen in Tiêu ngữ lacks its spaces.",
            **_ADVICE,
        ),
    },
)
def tieu_ngu_sai_gach_noi(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Giữa các cụm từ của Tiêu ngữ không phải là gạch nối có cách chữ.
    The phrases of the motto are not joined by a hyphen with spaces.

    Vì sao
        Phần mềm soạn thảo hay tự đổi gạch nối thành gạch ngang dài (–); quy định là gạch nối (-).
    Why
        Word processors like to turn the hyphen into a dash (–); the rule is a hyphen (-).
    Lưu ý
        Dấu cách, gạch nối loại không ngắt dòng cũng đúng. Chỉ có một cách viết đúng nên sửa tự
        động được.
    Note
        No-break spaces and hyphens are as good. There is one right way, so the fix is safe.
    Sai
        tieu_ngu: Độc lập – Tự do – Hạnh phúc
    Sai
        tieu_ngu: Độc lập-Tự do-Hạnh phúc
    Sai
        tieu_ngu: Độc lập Tự do Hạnh phúc
    Đúng
        tieu_ngu: Độc lập - Tự do - Hạnh phúc
    """
    if plan.tieu_ngu is None:
        yield Abstention("absent", applicable=False)
        return
    phrases = _PHRASES.fullmatch(plan.tieu_ngu.text)
    wrong = [n for n in (1, 2) if phrases and not _RIGHT.fullmatch(phrases[n])]
    if phrases is None or not wrong:
        return
    first = plan.document.offsets(plan.tieu_ngu.span)[0]
    places = [plan.document.span(*(first + at for at in phrases.span(n))) for n in wrong]
    on_one_line = plan.tieu_ngu.span.block == plan.tieu_ngu.span.end_block
    sign = squeeze(phrases[wrong[0]])
    yield Remark(
        plan.tieu_ngu.span,
        "missing" if not sign else "spaces" if sign in _HYPHENS else "sign",
        {} if not sign or sign in _HYPHENS else {"sign": sign},
        expected=TIEU_NGU,
        fix=Fix(Safety.SAFE, tuple(Edit(place, " - ") for place in places))
        if on_one_line
        else None,
    )
