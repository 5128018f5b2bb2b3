"""Citations: their parts, their bounds, and what is no citation."""

from __future__ import annotations

import pytest

from plancheck.anatomy.references import find_references
from plancheck.document import Document, Span
from plancheck.plan import Reference
from plancheck.reading import read_bytes


def read(text: str) -> Document:
    return read_bytes(text.encode(), "ke_hoach.txt")


def cite(text: str) -> tuple[Reference, ...]:
    return find_references(read(text), None)


def parts(reference: Reference) -> tuple[str | None, ...]:
    fields = (
        *(reference.type, reference.designation, reference.date),
        *(reference.issuer, reference.title),
    )
    kind, number, date, issuer, title = (field and field.value for field in fields)
    return (
        str(kind) if kind else None,
        str(number) if number else None,
        date.isoformat() if date else None,  # type: ignore[union-attr]  # a date field's value
        issuer.name if issuer else None,  # type: ignore[union-attr]  # an issuer field's value
        str(title) if title else None,
    )


KH = "Kế hoạch"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Kế hoạch số 319/KH- UBND ngày 03/11/2023 của UBND huyện triển khai Tháng an toàn;",
            (KH, "319/KH-UBND", "2023-11-03", "UBND huyện", "triển khai Tháng an toàn"),
        ),
        (
            "Kế hoạch số 217 ngày 18/10/2019 của UBND tỉnh A về việc dạy bơi, phòng đuối nước.",
            (KH, "217", "2019-10-18", "UBND tỉnh A", "dạy bơi, phòng đuối nước"),
        ),
        (
            "Kế hoạch 1408/KH-PGD, ngày 12 tháng 11 năm 2020 của Phòng Giáo dục và Đào tạo […];",
            (KH, "1408/KH-PGD", "2020-11-12", "Phòng Giáo dục và Đào tạo", None),
        ),
        (
            "Tờ trình số 1167/TTr-SNV 13 tháng 5 năm 2021 của Sở Nội vụ;",
            ("Tờ trình", "1167/TTr-SNV", "2021-05-13", "Sở Nội vụ", None),
        ),
        (
            "Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ phê duyệt Đề án 5;",
            (
                *("Quyết định", "1790/QĐ-TTg", "2021-10-23", "Thủ tướng Chính phủ"),
                "phê duyệt Đề án 5",
            ),
        ),
        (
            "Nghị quyết số 28/NQ-CP của Chính phủ ngày 03/3/2021 về bình đẳng;",
            ("Nghị quyết", "28/NQ-CP", "2021-03-03", "Chính phủ", "bình đẳng"),
        ),
        (
            "Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022;",
            ("Luật", "13/2022/QH15", "2022-11-14", None, "Phòng, chống bạo lực gia đình"),
        ),
        (
            "Luật Bình đẳng giới năm 2006;",
            ("Luật", None, None, None, "Bình đẳng giới"),
        ),
        (
            "Luật Trẻ em ngày 05 tháng 4 năm 2016;",
            ("Luật", None, "2016-04-05", None, "Trẻ em"),
        ),
        (
            "văn bản số 4893/BLÐTBXH‑VBÐG;",
            ("Văn bản", "4893/BLĐTBXH-VBĐG", None, None, None),
        ),
        (
            "Chỉ thị số 28-CT/TW ngày 5/12/2023 của Bộ Chính trị về trẻ em",
            ("Chỉ thị", "28-CT/TW", "2023-12-05", "Bộ Chính trị", "trẻ em"),
        ),
        ("Nghị quyết 28 của Chính phủ;", ("Nghị quyết", "28", None, "Chính phủ", None)),
    ],
)
def test_every_part_that_is_written_is_read(clause: str, expected: tuple[str | None, ...]) -> None:
    [reference] = cite(f"Căn cứ {clause}\nUBND xã ban hành Kế hoạch này.")
    assert parts(reference) == expected
    assert not reference.blank


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Công văn ………… của phòng giáo dục […]", ("Công văn", None, None, "phòng giáo dục", None)),
        (
            "Kế hoạch số …/KH-UBND ngày …/…/2023 của UBND huyện B về dạy bơi;",
            (KH, "KH-UBND", None, "UBND huyện B", "dạy bơi"),
        ),
        (
            "Kế hoạch số     /KH-UBND ngày     tháng 10 năm 2023 của UBND tỉnh;",
            (KH, "KH-UBND", "2023-10", "UBND tỉnh", None),
        ),
        (
            "Kế hoạch số 5/KH-UBND ngày    tháng    năm 2023 của UBND tỉnh;",
            (KH, "5/KH-UBND", None, "UBND tỉnh", None),
        ),
    ],
)
def test_a_part_left_to_be_filled_in_makes_a_blank(
    clause: str, expected: tuple[str | None, ...]
) -> None:
    [reference] = cite(f"Căn cứ {clause}")
    assert (parts(reference), reference.blank) == (expected, True)


def test_the_words_stay_as_written_and_lead_back_to_their_place() -> None:
    document = read("Thực hiện Quyết định\nsố 822 / QĐ - BYT ngày 10/03/2016 của Bộ Y tế;")
    [reference] = find_references(document, None)
    assert reference.text == "Quyết định\nsố 822 / QĐ - BYT ngày 10/03/2016 của Bộ Y tế"
    assert document.excerpt(reference.span) == reference.text
    assert reference.designation is not None
    assert reference.designation.text == "822 / QĐ - BYT"
    assert document.excerpt(reference.designation.span) == "822 / QĐ - BYT"
    assert reference.date is not None
    assert reference.date.text == "ngày 10/03/2016"
    assert reference.type is not None
    assert (reference.type.value, reference.type.text) == ("Quyết định", "Quyết định")


def test_citations_joined_by_and_are_told_apart() -> None:
    found = cite(
        "Căn cứ Công văn số 7/BNV-CTTN&BĐG của Bộ Nội vụ và Kế hoạch 8/KH-UBND của tỉnh A;"
    )
    assert [parts(reference)[1:4] for reference in found] == [
        ("7/BNV-CTTN&BĐG", None, "Bộ Nội vụ"),
        ("8/KH-UBND", None, "tỉnh A"),
    ]


def test_a_title_ends_where_the_sentence_turns_to_the_plan_itself() -> None:
    [reference] = cite(
        "Thực hiện Kế hoạch số 217 ngày 18/10/2019 của UBND tỉnh A về việc triển khai Tháng an "
        "toàn, phòng ngừa tai nạn năm 2019, ủy ban nhân dân huyện B ban hành Kế hoạch triển khai."
    )
    assert reference.title is not None
    assert reference.title.value == "triển khai Tháng an toàn, phòng ngừa tai nạn năm 2019"


def test_laws_in_one_list_of_bases_are_told_apart() -> None:
    found = cite(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật Sửa đổi, bổ sung một số "
        "điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;"
    )
    amending = (
        "Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và "
        "Luật Tổ chức chính quyền địa phương"
    )
    assert [parts(law)[2:] for law in found] == [
        ("2015-06-19", None, "Tổ chức chính quyền địa phương"),
        ("2019-11-22", None, amending),
    ]


def test_a_second_citation_of_a_document_is_not_its_first() -> None:
    found = cite(
        "Thực hiện Kế hoạch số 5/KH-UBND ngày 01/11/2023 của UBND xã;\n"
        "Báo cáo theo Kế hoạch số 5/KH-UBND; theo Kế hoạch số 6/KH-UBND."
    )
    assert [(str(parts(r)[1]), r.first) for r in found] == [
        ("5/KH-UBND", True),
        ("5/KH-UBND", False),
        ("6/KH-UBND", True),
    ]


def test_two_blanks_are_two_documents() -> None:
    found = cite(
        "Căn cứ Kế hoạch số …/KH-UBND của UBND tỉnh; Kế hoạch số …/KH-UBND của UBND huyện;"
    )
    assert [reference.first for reference in found] == [True, True]


def test_only_what_stands_in_the_preamble_is_of_it() -> None:
    document = read("Căn cứ Kế hoạch số 5/KH-UBND;\nTheo Kế hoạch số 6/KH-UBND.")
    found = find_references(document, Span(1, 0, 1, 29))
    assert [reference.preamble for reference in found] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Số: 152a/KH-MNDB\nKẾ HOẠCH",
        "QUYẾT ĐỊNH\nSố: 55/2007/QĐ-UBND",
        "SỐ: 5/KH-UBND",
        "Kế hoạch này có hiệu lực từ ngày ký.",
        "Như Điều 3; theo khoản 2 Điều 5.",
        "Kế hoạch năm 2023 gồm 5 hoạt động, 24/7.",
        "kế hoạch 5 năm 2021 - 2025",
        "Tuyên truyền Luật Bình đẳng giới, Luật Trẻ em.",
        "Phương án số 2 gồm các bước.",
        "Báo cáo 15/11/2023 của xã",
        "Mẫu số 02/BC-XH kèm theo.",
        "Kế hoạch ......................... 5",
        "Các thôn tổ chức thực hiện Kế hoạch..\nBáo cáo huyện.",
    ],
)
def test_what_only_looks_like_a_citation_is_none(text: str) -> None:
    assert cite(text) == ()


@pytest.mark.parametrize(
    "word", ["số 1/KH-", "Kế hoạch số ", "Căn cứ Luật ", "ngày ", "của UBND ", "Kế hoạch số 5 của "]
)
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    found = cite(word * (100_000 // len(word)) + "\nTheo Quyết định số 9/QĐ-UBND;")
    assert parts(found[-1])[1] == "9/QĐ-UBND"


def test_two_dots_before_a_date_are_still_a_blank() -> None:
    (reference,) = cite("Thực hiện Kế hoạch số .. ngày 03/11/2023 của UBND huyện;")
    assert reference.blank


def test_a_bracket_ends_the_issuer() -> None:
    (reference,) = cite("(theo Quyết định số 12/QĐ-SNV ngày 20/01/2025 của Giám đốc Sở Nội vụ).")
    assert parts(reference)[3] == "Giám đốc Sở Nội vụ"


def test_a_space_before_a_stroke_leaves_no_blank() -> None:
    (reference,) = cite("Thực hiện Kế hoạch số 31/KH-UBND ngày 24 /10/2023 của UBND huyện;")
    assert not reference.blank
    assert parts(reference)[2] == "2023-10-24"
