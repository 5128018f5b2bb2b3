from __future__ import annotations

import pytest

from plancheck.anatomy.lines import read_lines
from plancheck.anatomy.signature import find_signature, is_authority, is_post
from plancheck.document import Block, Document, FileKind, Part
from plancheck.plan import Signature


def document(text: str) -> Document:
    blocks = (Block(n, Part.BODY, line) for n, line in enumerate(text.split("\n"), 1))
    return Document("a.txt", "", FileKind.TEXT, tuple(blocks))


def signature(text: str) -> Signature | None:
    read = document(text)
    found = find_signature(read, read_lines(read), None, frozenset())
    return found.part if found else None


def said(text: str) -> tuple[list[str], str | None, str | None]:
    part = signature(text)
    assert part
    post, name = part.post, part.name
    return (
        [line.value for line in part.authority],
        post.value if post else None,
        name.value if name else None,
    )


@pytest.mark.parametrize(
    "text",
    [
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A",
        "**TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\nNguyễn Văn A",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH\n(Đã ký)\nNguyễn Văn A",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCHNguyễn Văn A",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký) Nguyễn Văn A",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nSignature Not Verified\nNguyễn Văn A",
    ],
)
def test_authority_post_and_name(text: str) -> None:
    """Mark-up, glued words and "(Đã ký)" do not hide them."""
    assert said(text) == (["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "PHÓ CHỦ TỊCH", "Nguyễn Văn A")


def test_the_head_of_a_school_signs_alone() -> None:
    assert said("HIỆU TRƯỞNG\n\nNguyễn Thị B") == ([], "HIỆU TRƯỞNG", "Nguyễn Thị B")


@pytest.mark.parametrize("title", ["ThS.", "BS.CKII.", "PGS.TS.", "TS. BS"])
def test_an_academic_title_is_kept_for_the_rule_that_judges_it(title: str) -> None:
    assert said(f"GIÁM ĐỐC\n{title} Nguyễn Văn A")[2] == f"{title} Nguyễn Văn A"


def test_a_name_in_capitals_is_still_a_name() -> None:
    assert said("CHỦ TỊCH\nNGUYỄN VĂN A") == ([], "CHỦ TỊCH", "NGUYỄN VĂN A")


def test_a_name_left_blank_is_none() -> None:
    assert said("CHỦ TỊCH\n(Ký tên, đóng dấu)\n..........") == ([], "CHỦ TỊCH", None)


def test_what_is_taken_by_the_recipients_is_skipped() -> None:
    read = document(
        "Nơi nhận:\tKT. CHỦ TỊCH\n- Phó Chủ tịch;\tPHÓ CHỦ TỊCH\n- Lưu: VT.\tNguyễn Văn A"
    )
    taken = frozenset(read.offset(n) for n in (1, 2, 3))

    found = find_signature(read, read_lines(read), 0, taken)

    assert found
    assert found.part.name
    assert found.part.name.value == "Nguyễn Văn A"
    assert found.start == read.text.index("KT.")


@pytest.mark.parametrize("post", ["Hiệu trưởng", "Phó Hiệu trưởng", "Trưởng phòng"])
def test_after_the_recipients_a_post_in_small_letters_is_signed_under(post: str) -> None:
    read = document(f"Hiệu trưởng\nNơi nhận:\n- Hiệu trưởng;\n- Lưu: VT.\n{post}\nNguyễn Văn A")

    found = find_signature(read, read_lines(read), read.offset(2), frozenset())

    assert found
    assert found.start == read.offset(5)
    assert [field.value for field in (found.part.post, found.part.name) if field] == [
        post,
        "Nguyễn Văn A",
    ]


def test_nobody_signs_a_text() -> None:
    assert signature("UBND xã tổ chức mít tinh.\nNguyễn Văn A") is None


def test_a_capital_line_far_above_the_recipients_is_no_signature() -> None:
    """A decision names "CHỦ TỊCH ỦY BAN NHÂN DÂN" under its title."""
    read = document("CHỦ TỊCH ỦY BAN NHÂN DÂN\n" + "Căn cứ Luật;\n" * 60 + "Nơi nhận:")

    assert find_signature(read, read_lines(read), len(read.text) - 9, frozenset()) is None


@pytest.mark.parametrize("text", ["TM. UBND XÃ", "KT.CHỦ TỊCH", "TL. BỘ TRƯỞNG", "TUQ. GIÁM ĐỐC"])
def test_authority_lines(text: str) -> None:
    assert is_authority(text)


@pytest.mark.parametrize("text", ["Q.1, thành phố", "tl. này", "KT", "Tm. ủy ban", "TL.", ""])
def test_no_authority_lines(text: str) -> None:
    assert not is_authority(text)


def test_posts_are_in_capitals() -> None:
    assert is_post("PHÓ TRƯỞNG PHÒNG")
    assert not is_post("Chủ tịch UBND xã")
