"""What templates, converters and programs leave in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Plan
from plancheck_rules.chu._slips import Slip, body_range, outside

_DOTS = re.compile(r"[.…]{3,}|…[.…]*|\.…")
_CONTENTS_LINE = re.compile(r"\s*\d+[ \t]*(?:\n|\Z)")
_SURELY_BLANK = 6
_BLANK = 4
_MOST_OF_A_LIST = 8

_PLACEHOLDER = re.compile(
    r"\$?\{{1,2}[\w ]{1,60}\}{1,2}|«[A-Za-z0-9_]{1,60}»"
    r"|<(?=[^\W\d_])(?!/|https?:)[^<>\n@=]{1,60}[^<>\n@=\s;,]>"
    r"|\[(?:[Tt]ên|[Ss]ố|[Nn]gày|[Đđ]ịa danh|[Nn]hập|[Đđ]iền|[Gg]hi)\s[^\[\]\n]{1,60}\]"
    r"|\([Gg]hi rõ[^()\n]{0,80}\)"
    r"|\b(?:x{3,}|X{4,}|20[xX]{2}|202[xX]|[Ll]orem ipsum)\b"
)
_MARKUP = re.compile(
    r"</?(?:a|b|br|div|em|font|h[1-6]|i|li|ol|p|span|strong|table|td|th|tr|u|ul)\b[^<>\n]{0,200}>"
    r"|&(?:amp|gt|ldquo|lt|nbsp|quot|rdquo|#\d{1,5});"
    r"|\\r\\n|(?<!\w)\\[nrt](?!\w)"
    r"|\*\*[^\s*][^*]{0,300}\*\*|(?<!\w)`[^`\s][^`\n]{0,80}`|^#{1,6} (?=\S)|^[-*] \[[ x]\]"
    r"|Error! (?:Reference source|Bookmark|Hyperlink|No text)|Click or tap (?:here )?to enter",
    re.MULTILINE,
)
_SIGNS_OF_A_PLACEHOLDER = ("{", "«", "<", "[", "hi rõ", "xx", "XX", "02x", "02X", "orem ")
_SIGNS_OF_MARKUP = ("<", "&", "\\", "`", "**", "# ", "] ", "Error!", "Click")


def blanks(plan: Plan) -> list[Slip]:
    """Return the dotted blanks of the body that are not part of a citation."""
    text = plan.document.text
    found = [
        Slip(*dots.span())
        for dots in _DOTS.finditer(text, *body_range(plan))
        if _is_blank(text, *dots.span())
    ]
    cited = [reference.span for reference in plan.references if reference.blank] if found else []
    return outside(found, map(plan.document.offsets, cited))


def _is_blank(text: str, start: int, end: int) -> bool:
    """Whether dots stand for what is to be filled in, not for "and so on"."""
    dots = text[start:end]
    count = len(dots) + 2 * dots.count("…")
    before, after = text[start - 1 : start], text[end : end + 2]
    if before == "[" and after[:1] == "]":
        return True
    lists = count <= _MOST_OF_A_LIST and text[max(0, start - 2) : start].rstrip().endswith(",")
    if before in "[(“" or (lists and not after.lstrip(" ")[:1].isalnum()):
        return False
    if _CONTENTS_LINE.match(text, end, end + _BLANK):
        return False
    if count >= _SURELY_BLANK or (count >= _BLANK and not before.isalnum()):
        return True
    stands_alone = before == " " and text[start - 2 : start - 1].isalnum()
    return stands_alone and (after[:1] == "/" or (after[:1] == " " and after[1:].isalnum()))


def placeholders(plan: Plan) -> Iterator[Slip]:
    """Yield what says "write … here" in the body."""
    text = plan.document.text
    if any(sign in text for sign in _SIGNS_OF_A_PLACEHOLDER):
        for found in _PLACEHOLDER.finditer(text, *body_range(plan)):
            if not _MARKUP.match(found[0]):
                yield Slip(*found.span())


def markup(plan: Plan) -> Iterator[Slip]:
    """Yield marks of Markdown, HTML and Word's own machinery, wherever they stand."""
    text = plan.document.text
    if any(sign in text for sign in _SIGNS_OF_MARKUP):
        yield from (Slip(*found.span()) for found in _MARKUP.finditer(text))
