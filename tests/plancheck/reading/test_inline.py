"""What shows of a paragraph: each character once, in order, as Word prints it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Texts = Callable[..., list[str]]

RUN = "<w:r><w:t>{}</w:t></w:r>"
FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, SEPARATE, END = (FIELD.format(kind) for kind in ("begin", "separate", "end"))
CODE = "<w:r><w:instrText>PAGE</w:instrText></w:r>"


def paragraph(content: str) -> str:
    return f"<w:p>{content}</w:p>"


@pytest.mark.parametrize(
    "wrapper",
    [
        '<w:smartTag w:uri="u" w:element="place"><w:smartTagPr/>{}</w:smartTag>',
        '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
        '<w:ins w:id="1" w:author="A">{}</w:ins>',
        '<w:moveTo w:id="1" w:author="A">{}</w:moveTo>',
        '<w:fldSimple w:instr=" DATE ">{}</w:fldSimple>',
        '<w:customXml w:element="e"><w:customXmlPr/>{}</w:customXml>',
        '<w:dir w:val="ltr">{}</w:dir>',
        '<w:bdo w:val="ltr">{}</w:bdo>',
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
    ],
)
def test_wrapped_words_are_read(texts: Texts, wrapper: str) -> None:
    """Words within a wrapper stand in their place, also when wrappers nest."""
    content = RUN.format("VIỆT") + wrapper.format(wrapper.format(RUN.format("NAM"))) + RUN.format(1)

    assert texts(paragraph(content)) == ["VIỆTNAM1"]


@pytest.mark.parametrize(
    "content",
    [
        '<w:del w:id="1" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>',
        f'<w:del w:id="1" w:author="A">{RUN.format("cũ")}</w:del>',
        f'<w:moveFrom w:id="1" w:author="A">{RUN.format("cũ")}</w:moveFrom>',
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t><w:tab/></w:r>",
        "<w:r><w:softHyphen/></w:r>",
        "<w:r><w:instrText>DATE</w:instrText></w:r>",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        "<!-- nhận xét --><?chỉ thị?>",
        "<w:r><w:pgNum/></w:r>",
    ],
)
def test_what_does_not_show_is_left_out(texts: Texts, content: str) -> None:
    """Deleted, moved away, hidden and internal text is not part of the document."""
    assert texts(paragraph(RUN.format("trước") + content + RUN.format("sau"))) == ["trướcsau"]


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("<w:tab/>", "\t"),
        ("<w:ptab/>", "\t"),
        ("<w:br/>", "\n"),
        ('<w:br w:type="textWrapping"/>', "\n"),
        ("<w:cr/>", "\n"),
        ("<w:noBreakHyphen/>", "\u2011"),
        ('<w:sym w:font="Wingdings" w:char="F0A8"/>', "•"),
        ('<w:sym w:font="Times New Roman" w:char="2013"/>', "–"),
        ('<w:sym w:font="Wingdings" w:char="none"/>', "•"),
        ('<w:sym w:font="Wingdings" w:char="FFFFFFFFFF"/>', "•"),
        ('<w:br w:type="page"/>', "\n"),
    ],
)
def test_special_characters(texts: Texts, content: str, shown: str) -> None:
    """Elements that stand for a character give that character."""
    run = f"<w:r><w:t>3027/QĐ</w:t>{content}<w:t>UBND</w:t></w:r>"

    assert texts(paragraph(run)) == [f"3027/QĐ{shown}UBND"]


def test_page_breaks_at_the_ends_are_no_text(texts: Texts) -> None:
    """A page break before or after all text of its paragraph leaves nothing behind."""
    page = '<w:r><w:br w:type="page"/></w:r>'

    assert texts(paragraph(page + RUN.format("I. MỤC ĐÍCH") + page)) == ["I. MỤC ĐÍCH"]


def test_spaces_of_text_elements(texts: Texts) -> None:
    """Outer spaces count only where declared; line ends of the XML are spaces."""
    content = (
        '<w:r><w:t xml:space="preserve"> Kế </w:t></w:r><w:r><w:t> hoạch\nsố </w:t></w:r>'
        '<w:r><w:t xml:space="preserve"> 12\n</w:t></w:r>'
    )

    assert texts(paragraph(content)) == [" Kế hoạch số 12 "]


def test_only_the_result_of_a_field_shows(texts: Texts) -> None:
    """Codes are left out, also those of a field within the code of another."""
    inner = BEGIN + CODE + SEPARATE + RUN.format("trong") + END
    outer = BEGIN + RUN.format("mã") + inner + CODE + SEPARATE + RUN.format("kết quả") + END

    assert texts(paragraph(RUN.format("a") + outer + RUN.format("b"))) == ["akết quảb"]


def test_a_field_in_a_result_shows_its_result(texts: Texts) -> None:
    """A field inside the result of another, as in a table of contents, shows its result only."""
    inner = BEGIN + CODE + SEPARATE + RUN.format("7") + END
    outer = BEGIN + CODE + SEPARATE + RUN.format("Trang ") + inner + END

    assert texts(paragraph(outer)) == ["Trang7"]


def test_a_field_without_result_shows_nothing(texts: Texts) -> None:
    """An index entry has a code only."""
    assert texts(paragraph(RUN.format("a") + BEGIN + CODE + RUN.format("x") + END)) == ["a"]


def test_a_field_runs_over_paragraphs(texts: Texts) -> None:
    """Code and result may both go on in later paragraphs."""
    body = (
        paragraph(BEGIN + RUN.format("mã một"))
        + paragraph(RUN.format("mã hai") + SEPARATE + RUN.format("một"))
        + paragraph(RUN.format("hai") + END + RUN.format("ba"))
    )

    assert texts(body) == ["một", "haiba"]


@pytest.mark.parametrize("marks", [BEGIN, BEGIN + SEPARATE, END, SEPARATE, END + BEGIN + BEGIN])
def test_a_field_never_closed_swallows_nothing(texts: Texts, marks: str) -> None:
    """Marks without their partners lose no text."""
    whole = BEGIN + CODE + SEPARATE + RUN.format("ngày") + END
    body = paragraph(RUN.format("a") + marks + RUN.format("b")) + paragraph(RUN.format("c") + whole)

    assert texts(body) == ["ab", "cngày"]


def test_a_field_that_begins_where_nothing_shows(texts: Texts) -> None:
    """Its end alone opens and closes nothing."""
    hidden = f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{paragraph(BEGIN)}</w:tc></w:tr>"
    body = f"<w:tbl>{hidden}</w:tbl>" + paragraph(RUN.format("a") + SEPARATE + END)

    assert texts(body + paragraph(RUN.format("b"))) == ["a", "b"]


def test_marks_of_deleted_fields_do_not_count(texts: Texts) -> None:
    """The begin of a field that was deleted does not hide what follows."""
    deleted = f'<w:del w:id="1" w:author="A">{BEGIN}</w:del>'

    assert texts(paragraph(deleted + RUN.format("a") + END + RUN.format("b"))) == ["ab"]


def test_a_hidden_style_hides_unless_the_run_shows_itself(texts: Texts) -> None:
    """Hidden text is hidden by its style too, and shown again by the run's own word."""
    styles = (
        '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    body = (
        '<w:p><w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>ẩn</w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="H"/><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>ẩn</w:t></w:r></w:p>'
    )

    assert texts(body, styles=styles) == ["hiện"]


def test_only_the_branch_that_is_shown_is_read(texts: Texts) -> None:
    """A choice that Word cannot show gives way to its fallback."""
    content = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:t>x</w:t></mc:Choice>'
        "<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )

    assert texts(paragraph(content)) == ["☺"]


def test_a_choice_without_fallback_loses_nothing(texts: Texts) -> None:
    """A branch half understood beats lost text."""
    content = (
        '<mc:AlternateContent><mc:Choice Requires="w16se">'
        f"{RUN.format('chữ')}</mc:Choice></mc:AlternateContent>"
    )

    assert texts(paragraph(content + "<mc:AlternateContent/>")) == ["chữ"]
