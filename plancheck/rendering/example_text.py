"""A rule's example as a reader sees it: the words of the plan, without the test kit's notation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck.document import Trait
from plancheck.translation import N_, Translate

PARTS = {
    "dau": N_("the stamps"),
    "chu_quan": N_("the superior body"),
    "co_quan": N_("the issuing body"),
    "quoc_hieu": N_("Quốc hiệu"),
    "tieu_ngu": N_("Tiêu ngữ"),
    "so_ky_hieu": N_("number and symbol"),
    "dia_danh_ngay": N_("place and date"),
    "ten_loai": N_("the kind of document"),
    "trich_yeu": N_("the title"),
    "kem_theo": N_("the line “(Kèm theo …)”"),
    "kinh_gui": N_("Kính gửi"),
    "can_cu": N_("references"),
    "mo_dau": N_("the opening"),
    "muc_dich_yeu_cau": N_("purpose and requirements"),
    "chu_de": N_("theme"),
    "thoi_gian": N_("time"),
    "noi_dung": N_("activities"),
    "kinh_phi": N_("funding"),
    "to_chuc_thuc_hien": N_("organisation"),
    "ket_thuc": N_("the closing"),
    "noi_nhan": N_("recipients"),
    "quyen_han": N_("the signer's authority"),
    "chuc_vu": N_("the signer's post"),
    "ho_ten": N_("the signer's name"),
    "phu_luc": N_("the annexes"),
}
"""What the slots of a model plan are called (see :mod:`plancheck.testing`)."""

TRAITS = {
    Trait.MACROS: N_("macros"),
    Trait.EXTERNAL_LINK: N_("a link to content outside"),
    Trait.EMBEDDED_OBJECT: N_("an embedded object"),
    Trait.UNREAD_PART: N_("a part in another format"),
    Trait.HIDDEN_TEXT: N_("hidden words"),
    Trait.COMMENT: N_("a comment"),
    Trait.INSERTION: N_("a tracked insertion"),
    Trait.DELETION: N_("a tracked deletion"),
    Trait.PICTURE: N_("a picture"),
    Trait.PERSONAL_DATA: N_("personal information in its properties"),
    Trait.DECOMPOSED: N_("letters with detached marks"),
    Trait.LEGACY_FONT: N_("a legacy font"),
}
"""What a file can have besides its words."""

LINES = {
    "heading": N_("the headings numbered I, II"),
    "clause": N_("the headings numbered 1, 2"),
    "noi_nhan_heading": N_("the words “Nơi nhận:”"),
    "phu_luc_heading": N_("the words “Phụ lục” with the number"),
    "phu_luc_title": N_("the annexes' titles"),
    "phu_luc_note": N_("the annexes' line “(Kèm theo …)”"),
    "page": N_("the page"),
}
"""What else of a plan can be set otherwise in Word."""

LOOKS = {
    "font": N_("font {value}"),
    "size": N_("size {value} pt"),
    "bold": N_("bold: {value}"),
    "italic": N_("italic: {value}"),
    "underline": N_("underlined: {value}"),
    "caps": N_("set in capitals: {value}"),
    "colour": N_("colour: {value}"),
    "highlight": N_("marker: {value}"),
    "align": N_("alignment: {value}"),
    "first_line": N_("first line indented {value} mm"),
    "left": N_("indented {value} mm"),
    "before": N_("space before {value} pt"),
    "after": N_("space after {value} pt"),
    "line": N_("line spacing {value}"),
    "rule": N_("line below, as a share of the words: {value}"),
}
"""How a component can be set."""

PAGE = {
    "width": N_("paper {value} mm wide"),
    "height": N_("paper {value} mm high"),
    "top": N_("top margin {value} mm"),
    "bottom": N_("bottom margin {value} mm"),
    "left": N_("left margin {value} mm"),
    "right": N_("right margin {value} mm"),
    "number": N_("page number in: {value}"),
    "number_align": N_("alignment of the page number: {value}"),
    "number_first": N_("page number on the first page: {value}"),
    "number_size": N_("page number in size {value} pt"),
    "number_format": N_("figures of the page number: {value}"),
    "pages": N_("number of pages: {value}"),
    "layout": N_("the head stands in: {value}"),
    "numbering": N_("numbers of the headings: {value}"),
    "pair": N_("body in size {value} pt"),
    "source": N_("font and size are stated in: {value}"),
}
"""How the page and the file can be set."""

WORDS = {
    "yes": N_("yes"),
    "no": N_("no"),
    "none": N_("none"),
    "left": N_("left"),
    "center": N_("centred"),
    "right": N_("right"),
    "both": N_("justified"),
    "header": N_("the header"),
    "footer": N_("the footer"),
    "table": N_("a table"),
    "tabs": N_("lines with tabs"),
    "text_boxes": N_("text boxes"),
    "typed": N_("typed"),
    "automatic": N_("Word's own"),
    "defaults": N_("the document defaults"),
    "style": N_("the style Normal"),
    "direct": N_("the words themselves"),
}
"""Values that are words."""

_SLOT = re.compile(r"([a-z_]+):(?: (.*))?")
_TRAIT = re.compile(r"\+ ([a-z_]+): (.*)")
_SET = re.compile(r"~ ([a-z_]+): (.*)")


def example_lines(text: str, say: Translate) -> Iterator[str]:
    """Yield the lines of an example; what it leaves out or takes over is said in brackets."""
    model, *changes = text.splitlines()
    if model.startswith("@") and not changes:
        yield say("(the model plan as it is: {model})").format(model=model[1:].strip())
        return
    for line in (model, *changes):
        slot, trait, look = (form.fullmatch(line) for form in (_SLOT, _TRAIT, _SET))
        if line.startswith("@"):
            yield say("(in the model plan: {model})").format(model=line.removeprefix("@").strip())
        elif trait:
            name = say(TRAITS[Trait(trait[1])])
            yield say("(the file has {trait}: {detail})").format(trait=name, detail=trait[2])
        elif look:
            yield _set(look[1], look[2], say)
        elif slot and slot[1] in PARTS:
            yield slot[2] or say("(left out: {part})").format(part=say(PARTS[slot[1]]))
        else:
            yield line


def _set(part: str, pairs: str, say: Translate) -> str:
    """Say how a part is set in Word, from "key value, key value"."""
    names = PAGE if part == "page" else LOOKS
    told = []
    for pair in pairs.split(","):
        key, _, value = pair.strip().partition(" ")
        told.append(say(names[key]).format(value=say(WORDS[value]) if value in WORDS else value))
    name = say((PARTS | LINES)[part])
    return say("(in the Word file, {part}: {looks})").format(part=name, looks=", ".join(told))
