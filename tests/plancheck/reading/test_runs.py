"""Text and runs of a block: composed, complete, without gap or overlap."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from plancheck.document import Document, Run, RunFormat
from plancheck.reading import read_bytes
from plancheck.reading.runs import assemble, settle, source_offsets

BOLD, PLAIN = RunFormat(bold=True), RunFormat(bold=False)


def test_marks_go_with_the_letter_they_stand_on() -> None:
    """A run that begins with a detached mark begins after the letter composed with it."""
    pieces = [("đe", BOLD), ("\u0302\u0300 nghi", PLAIN), ("\u0323", BOLD), (".", PLAIN)]

    assert assemble(pieces) == (
        "đề nghị.",
        (Run(0, 2, BOLD), Run(2, 8, PLAIN)),
    )


def test_piles_of_marks_are_thinned() -> None:
    """Marks without end on one letter, over runs or not, cost no more than other text."""
    text, runs = assemble([("… " * 600 + "e", PLAIN), *[("\u0323\u0301", BOLD)] * 50_000])

    assert text == "… " * 600 + "ẹ" + "\u0323" * 14 + "\u0301" * 15
    assert runs == (Run(0, len(text), PLAIN),)


def test_rows_of_dots_are_no_piles() -> None:
    """Dotted lines to be filled in stay as long as they are."""
    assert assemble([("…" * 2_000, PLAIN)])[0] == "…" * 2_000


def test_letters_of_other_scripts_that_compose_over_runs() -> None:
    """Where letters compose with letters the runs become one rather than false."""
    assert assemble([("\u1112", BOLD), ("\u1161", PLAIN)]) == ("하", (Run(0, 1, BOLD),))


@given(
    st.lists(
        st.tuples(
            st.text("aeoAĐđư \u0300\u0301\u0302\u0323\u031b\u1100\u1161\u11a8", max_size=6),
            st.sampled_from([BOLD, PLAIN, RunFormat()]),
        )
    )
)
def test_runs_cover_the_composed_text(pieces: list[tuple[str, RunFormat]]) -> None:
    """Whatever the pieces, the text is their composition and the runs cover all of it."""
    text, runs = assemble(pieces)

    assert text == unicodedata.normalize("NFC", "".join(piece for piece, _ in pieces))
    assert [run.start for run in runs] == [0, *(run.end for run in runs)][: len(runs)]
    assert (runs[-1].end if runs else 0) == len(text)
    assert all(run.start < run.end for run in runs)


@given(
    st.lists(
        st.tuples(
            st.text("ae \u0302\u0301\u1112\u1161", max_size=4), st.sampled_from([BOLD, PLAIN])
        ),
        max_size=6,
    )
)
def test_pieces_keep_their_places(pieces: list[tuple[str, RunFormat]]) -> None:
    """Composed or not, there are as many pieces as before, one after the other."""
    settled = settle(pieces)

    assert len(settled.pieces) == len(pieces)
    assert "".join(text for text, _ in settled.pieces) == settled.text
    assert settled.starts()[-1] == len(settled.text)


@given(st.text("aeđ \u0302\u0301\u0323\u1112\u1161\u11a8", max_size=12))
def test_the_way_back_to_the_file_s_characters(written: str) -> None:
    """Each composed character leads to the characters it was composed of."""
    composed = unicodedata.normalize("NFC", written)
    offsets = source_offsets(written)

    assert len(offsets) == len(composed) + 1
    assert offsets == sorted(offsets)
    assert (offsets[0], offsets[-1]) == (0, len(written))
    for at in range(len(composed)):
        before, after = written[: offsets[at]], written[offsets[at] :]
        assert (
            unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", after) == composed
        )


WORDS = st.text("Việt Namđ-.,;:\u00a0\u0300", min_size=1, max_size=8)
WRAPPERS = st.sampled_from(
    [
        "{}",
        '<w:ins w:id="1" w:author="A">{}</w:ins>',
        "<w:smartTag>{}</w:smartTag>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:hyperlink>{}</w:hyperlink>",
        '<w:fldSimple w:instr="DATE">{}</w:fldSimple>',
        (
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        ),
    ]
)
HIDERS = st.sampled_from(
    ["{}", '<w:del w:id="1" w:author="A">{}</w:del>', "<w:moveFrom>{}</w:moveFrom>"]
)
RUNS = st.lists(st.tuples(WORDS, st.booleans(), WRAPPERS, WRAPPERS, HIDERS), max_size=6)


def written(run: tuple[str, bool, str, str, str]) -> str:
    words, bold, inner, outer, hider = run
    properties = f'<w:rPr><w:b w:val="{int(bold)}"/></w:rPr>'
    content = f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'
    return hider.format(outer.format(inner.format(content)))


@given(paragraphs=st.lists(RUNS, min_size=1, max_size=4))
def test_each_visible_character_is_read_once(
    pack: Callable[..., bytes], paragraphs: list[list[tuple[str, bool, str, str, str]]]
) -> None:
    """However runs are wrapped, the text is what shows, in order, and keeps its format."""
    shown = [[run for run in runs if run[4] == "{}"] for runs in paragraphs]
    texts = ["".join(run[0] for run in runs) for runs in shown]
    body = "".join(f"<w:p>{''.join(map(written, runs))}</w:p>" for runs in paragraphs)
    anchor = "<w:p><w:r><w:t>hết</w:t></w:r></w:p>"
    document: Document = read_bytes(pack(body + anchor), "x.docx")

    assert [block.text for block in document.blocks] == [
        *(unicodedata.normalize("NFC", text) for text in texts if text.strip()),
        "hết",
    ]
    for block in document.blocks:
        assert "".join(block.text[run.start : run.end] for run in block.runs) == block.text
        pairs = zip(block.runs, block.runs[1:], strict=False)
        assert all(one.format != other.format for one, other in pairs)


@given(st.text("aêạ ̣̂ـ한글.", max_size=30))
def test_the_decomposed_range_is_in_the_text(written: str) -> None:
    """Outside of it, the file's letters are those of the composed text."""
    settled = settle([(written, RunFormat())])
    if settled.decomposed is None:
        assert settled.text == written
        return
    start, end = settled.decomposed

    assert 0 <= start <= end <= len(settled.text)
    assert written.startswith(settled.text[:start])
    assert written.endswith(settled.text[end:])
