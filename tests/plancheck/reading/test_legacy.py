"""Text in the fonts of the years before Unicode."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import Document, Fact, Span, Trait
from plancheck.reading.legacy import decode, is_legacy

Read = Callable[..., Document]

MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc"
LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
# The rows of LETTERS as the encodings write them.
TCVN3 = "aµ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËeÌÎÏÐÑªÒÓÔÕÖi×ØÜÝÞoßáâãä«åæçèé¬êëìíîuïñòóô\u00adõö÷øùyúûüýþ®"
VNI = (  # noqa: SIM905 - a list of codes
    "a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä "
    "i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï "
    "ö öø öû öõ öù öï y yø yû yõ yù î ñ"
).split()


def run(text: str, font: str, more: str = "") -> str:
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>' if font else ""
    return f'<w:r><w:rPr>{fonts}{more}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("font", "legacy"),
    [
        (".VnTime", True),
        (".VnArialH", True),
        ("VNI-Times", True),
        ("VNtimes new roman", True),
        ("SVNtimes new roman", True),
        ("VPS Times", True),
        ("Times New Roman", False),
        ("UVN Bach Dang", False),
        ("SVN-Gilroy", False),
        ("Vni", False),
        (None, False),
    ],
)
def test_legacy_fonts_are_known_by_their_names(font: str | None, legacy: bool) -> None:  # noqa: FBT001 - an expected value
    """New fonts of Vietnamese makers are Unicode fonts."""
    assert is_legacy(font) is legacy


@pytest.mark.parametrize(
    ("font", "written", "shown"),
    [
        (".VnTime", "Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc", MOTTO),
        (".VnTimeH", "ñy ban nh©n d©n", "ỦY BAN NHÂN DÂN"),
        (
            "VNI-Times",
            "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc",
            MOTTO,
        ),
        ("VNI-Times", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", MOTTO[:34].upper()),
        ("VNI-Times", "Quyù, Æ, quæ, Aù", "Quý, Ỉ, quỉ, Á"),
        ("VNtimes new roman", "Coäng", "Coäng"),
    ],
)
def test_words(font: str, written: str, shown: str) -> None:
    """Words as they stand in old files."""
    assert decode(written, font) == shown


def test_every_letter_has_its_code() -> None:
    """Both encodings write all letters of the language."""
    assert decode(TCVN3, ".VnTime") == LETTERS
    assert [decode(code, "VNI-Times") for code in VNI] == list(LETTERS)
    assert [decode(code.upper(), "VNI-Times") for code in VNI] == list(LETTERS.upper())
    assert decode("¡¢£¤¥¦§", ".VnTime") == "ĂÂÊÔƠƯĐ"


@given(st.lists(st.sampled_from(range(len(LETTERS))), max_size=12))
def test_words_of_any_letters(chosen: list[int]) -> None:
    """TCVN3 reads letter by letter, whatever stands beside."""
    written = "".join(TCVN3[at] for at in chosen)

    assert decode(written, ".VnTime") == "".join(LETTERS[at] for at in chosen)


def test_runs_in_legacy_fonts_are_read_and_told(document: Read) -> None:
    """The text is what the page shows; the fonts are told where they are used, spaces not."""
    content = run("KÕ ho¹ch", ".VnTime") + run(" ", ".VnTime") + run("số", "Arial", "<w:b/>")
    content += run(" ", ".VnTime")
    told = document(f"<w:p>{content}</w:p>")

    assert [block.text for block in told.blocks] == ["Kế hoạch số "]
    assert told.facts == (Fact(Trait.LEGACY_FONT, ".VnTime", Span(1, 0, 1, 8)),)


def test_a_letter_and_its_mark_in_two_runs(document: Read) -> None:
    """Word splits words anywhere; the mark goes to its letter, runs keep covering the text."""
    content = (
        run("Keá ho", "VNI-Times") + run("aïch", "VNI-Times") + run("ö", "VNI-Times", "<w:b/>")
    )
    content += run("ùc", "VNI-Times")
    (block,) = document(f"<w:p>{content}</w:p>").blocks

    assert block.text == "Kế hoạchức"
    assert "".join(block.text[r.start : r.end] for r in block.runs) == block.text


def test_unicode_in_a_legacy_font_is_left_alone(document: Read) -> None:
    """A font left over on text that was converted does not garble it."""
    told = document(f"<w:p>{run('Cộng hòa', '.VnTime')}</w:p>")

    assert (told.blocks[0].text, told.facts[0].trait) == ("Cộng hòa", Trait.LEGACY_FONT)


def test_the_font_of_letters_beyond_ascii_decides(document: Read) -> None:
    """The codes of old letters take the font that hAnsi names."""
    fonts = '<w:rFonts w:ascii="{}" w:hAnsi="{}"/>'
    text = "<w:p><w:r><w:rPr>{}</w:rPr><w:t>hßa</w:t></w:r></w:p>"
    body = "".join(
        text.format(fonts.format(*pair)) for pair in ((".VnTime", "Arial"), ("Arial", ".VnTime"))
    )

    assert [block.text for block in document(body).blocks] == ["hßa", "hòa"]
