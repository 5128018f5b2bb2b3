from __future__ import annotations

from plancheck.anatomy.frame import Frame, read_frame
from plancheck.plan import DocumentKind
from plancheck.reading import read_bytes


def frame(text: str) -> Frame:
    return read_frame(read_bytes(text.encode(), "a.txt"))


PLAN = """UBND XÃ CAO LÂU
Số: 12/KH-UBND
KẾ HOẠCH
Tổ chức lễ phát động
Căn cứ Luật;
I. MỤC ĐÍCH
Nâng cao./.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn A
PHỤ LỤC
I. DANH SÁCH"""


def test_the_body_lies_between_title_and_foot() -> None:
    read = frame(PLAN)

    assert [line.text for line in read.body] == ["Căn cứ Luật;", "I. MỤC ĐÍCH", "Nâng cao./."]
    assert read.start == PLAN.index("Căn cứ")
    assert read.first_section == PLAN.index("I. MỤC ĐÍCH")
    assert read.end == PLAN.index("Nơi nhận")
    assert read.footed


def test_annexes_have_no_part_in_the_outline() -> None:
    without_foot = PLAN[: PLAN.index("Nơi nhận")] + PLAN[PLAN.index("PHỤ LỤC") :]

    assert [section.title for section in frame(without_foot).outline] == ["MỤC ĐÍCH"]


def test_a_letter_has_no_kind_word_but_addressees() -> None:
    read = frame(
        "BỘ NỘI VỤ\nSố: 1/BNV-VP\nV/v hướng dẫn\nKính gửi: Các tỉnh.\nTheo Luật:\n1. Chủ đề\nA."
    )

    assert read.kind is DocumentKind.OTHER_DOCUMENT
    assert read.heading is None
    assert read.title
    assert read.title.value == "hướng dẫn"
    assert read.addressees
    assert read.addressees.value == "Các tỉnh."


def test_a_mere_text_is_all_body() -> None:
    read = frame("UBND huyện vừa ban hành kế hoạch.\nNơi nhận:\n- A;")

    assert read.kind is DocumentKind.NOT_A_DOCUMENT
    assert (read.recipients, read.signature, read.outline) == (None, None, ())
    assert len(read.body) == 3
