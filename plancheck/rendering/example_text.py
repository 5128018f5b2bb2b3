"""A rule's example as a reader sees it: the words of the plan, without the test kit's notation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck.document import Trait
from plancheck.translation import N_, Translate

PARTS = {
    "chu_quan": N_("the superior body"),
    "co_quan": N_("the issuing body"),
    "quoc_hieu": N_("Quốc hiệu"),
    "tieu_ngu": N_("Tiêu ngữ"),
    "so_ky_hieu": N_("number and symbol"),
    "dia_danh_ngay": N_("place and date"),
    "ten_loai": N_("the kind of document"),
    "trich_yeu": N_("the title"),
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
    Trait.PERSONAL_DATA: N_("personal information in its properties"),
    Trait.DECOMPOSED: N_("letters with detached marks"),
    Trait.LEGACY_FONT: N_("a legacy font"),
}
"""What a file can have besides its words."""

_SLOT = re.compile(r"([a-z_]+):(?: (.*))?")
_TRAIT = re.compile(r"\+ ([a-z_]+): (.*)")


def example_lines(text: str, say: Translate) -> Iterator[str]:
    """Yield the lines of an example; what it leaves out or takes over is said in brackets."""
    for line in text.splitlines():
        slot, trait = _SLOT.fullmatch(line), _TRAIT.fullmatch(line)
        if line.startswith("@"):
            yield say("(in the model plan: {model})").format(model=line.removeprefix("@").strip())
        elif trait:
            name = say(TRAITS[Trait(trait[1])])
            yield say("(the file has {trait}: {detail})").format(trait=name, detail=trait[2])
        elif slot and slot[1] in PARTS:
            yield slot[2] or say("(left out: {part})").format(part=say(PARTS[slot[1]]))
        else:
            yield line
