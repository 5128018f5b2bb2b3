"""A rule's example as a reader sees it: the words of the plan, without the test kit's notation."""

from __future__ import annotations

import re
from collections.abc import Iterator

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

_SLOT = re.compile(r"([a-z_]+):(?: (.*))?")


def example_lines(text: str, say: Translate) -> Iterator[str]:
    """Yield the lines of an example; what it leaves out or takes over is said in brackets."""
    for line in text.splitlines():
        slot = _SLOT.fullmatch(line)
        if line.startswith("@"):
            yield say("(in the model plan: {model})").format(model=line.removeprefix("@").strip())
        elif slot and slot[1] in PARTS:
            yield slot[2] or say("(left out: {part})").format(part=say(PARTS[slot[1]]))
        else:
            yield line
