"""TT090-TT099 · authority, post and name of the signer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from plancheck.document import Fact, Trait
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity
from plancheck.host import Loaded
from plancheck.testing import read_example

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

COMMITTEE = "TM. ỦY BAN NHÂN DÂN"


def signed(*lines: str, model: str = "@ xã 2023") -> str:
    """A plan of *model* with authority lines, then post and name."""
    *authority, post, name = lines
    written = "\n".join(authority)
    return f"{model}\nquyen_han: {written}\nchuc_vu: {post}\nho_ten: {name}"


@pytest.mark.parametrize(
    ("example", "message", "severity"),
    [
        (signed("", "", ""), "missing", Severity.ERROR),
        (f"{signed('', '', '')}\nnoi_nhan:", "missing", Severity.ERROR),
        (signed("", "", "", model="@ xã 2023\ndự thảo"), "missing", Severity.WARNING),
        ("ho_ten:", "name", Severity.INFO),
        ("dự thảo\nho_ten:", "name", Severity.INFO),
    ],
)
def test_signer_missing(judged: Judge, example: str, message: str, severity: Severity) -> None:
    """Without a signer an issued plan is void; an open name is a note."""
    example = example if example.startswith("@") else f"@ xã 2023\n{example}"
    (found,) = judged("TT090", example).findings

    assert (found.message_id, found.severity) == (message, severity)


@pytest.mark.parametrize(
    "example",
    [
        signed("", "P. HIỆU TRƯỞNG", "Lê Thị C", model="@ trường 2023"),
        signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đại tá Phạm Văn E"),
        signed(COMMITTEE, "CHỦ TỊCH", "H’Bia Niê"),
    ],
)
def test_a_signer_that_is_not_understood_is_not_missing(judged: Judge, example: str) -> None:
    """Other words in the signature's place: undecided."""
    assert judged("TT090", example).outcomes["TT090"].verdict == "undecided"


def test_an_attached_plan_needs_no_signer(judged: Judge) -> None:
    """The decision is signed."""
    report = judged("TT090", "@ tỉnh 2023 kèm theo")

    assert report.outcomes["TT090"].verdict == "not_applicable"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn B"), [("missing", "KT. CHỦ TỊCH")]),
        (("KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn B"), [("missing", "KT.CHỦ TỊCH")]),
        (("CHỦ TỊCH", "Lê Văn B"), [("missing", "CHỦ TỊCH")]),
        ((COMMITTEE, "CHỦ TỊCH", "Lê Văn B"), []),
        (("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn B"), []),
        (("TM UBND XÃ", "CHỦ TỊCH", "Lê Văn B"), []),
        (("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG", "Lê Văn B"), []),
        (("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê Văn B"), []),
    ],
)
def test_tm_of_a_committee(
    said: Said, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    """Whoever signs for a People's Committee does so on its behalf, unless by delegation."""
    assert said("TT091", signed(*lines)) == expected


def test_tm_is_seen_beside_the_recipients(said: Said) -> None:
    """In a foot laid out with tabs, the line shares its paragraph with "Nơi nhận:"."""
    example = (
        "noi_nhan: Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Công an xã;\tKT. CHỦ TỊCH\n"
        "- Lưu: VT, VHXH.\tPHÓ CHỦ TỊCH\nquyen_han:\nchuc_vu:\nho_ten: Nguyễn Văn A"
    )

    assert said("TT091", example) == []
    assert said("TT092", example) == []
    assert said("TT093", example) == []


def test_other_bodies_need_no_tm(judged: Judge) -> None:
    """A school is led by one head."""
    assert judged("TT091", "@ trường 2023").outcomes["TT091"].verdict == "not_applicable"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("KT.CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("KT CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("K/T CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("K.T. CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("KT: CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("Q.CHỦ TỊCH", "Q. CHỦ TỊCH"),
        ("TUQ.CHỦ TỊCH", "TUQ. CHỦ TỊCH"),
        ("T/L CHỦ TỊCH", "TL. CHỦ TỊCH"),
    ],
)
def test_abbreviation_of_the_authority(judged: Judge, written: str, meant: str) -> None:
    """The five abbreviations end in a full stop, and a space follows; the fix is safe."""
    (found,) = judged("TT092", signed(COMMITTEE, written, "PHÓ CHỦ TỊCH", "Lê Văn B")).findings

    assert (found.excerpt, found.expected) == (written, meant)
    assert found.fix is not None
    assert found.fix.safety == "safe"
    start, end = found.fix.edits[0].span.start, found.fix.edits[0].span.end
    place = found.location.span.start
    assert written[: start - place] + found.fix.edits[0].replacement + written[end - place :] == (
        meant
    )


@pytest.mark.parametrize(
    ("written", "message", "severity"),
    [
        ("T/M ỦY BAN NHÂN DÂN", "form", Severity.WARNING),
        ("TM UỶ BAN NHÂN DÂN", "form", Severity.WARNING),
        ("TM.UBND XÃ", "space", Severity.INFO),
    ],
)
def test_abbreviation_of_the_collective(
    judged: Judge, written: str, message: str, severity: Severity
) -> None:
    """Also where the first line is not recognised as one; the space is only in the samples."""
    example = signed(written, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn B")
    (found,) = judged("TT092", example).findings

    assert (found.excerpt, found.message_id, found.severity) == (written, message, severity)


@pytest.mark.parametrize(
    "written", ["KT. CHỦ TỊCH", "KT.  CHỦ TỊCH", "Q. CHỦ TỊCH", "TUQ. CHỦ TỊCH", "KTX SINH VIÊN"]
)
def test_right_abbreviation(said: Said, written: str) -> None:
    """A doubled space is no fault of the abbreviation."""
    assert said("TT092", signed(COMMITTEE, written, "PHÓ CHỦ TỊCH", "Lê Văn B")) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((COMMITTEE, "KT. CHỦ TỊCH", "CHỦ TỊCH", "Lê Văn B"), [("head", "CHỦ TỊCH")]),
        ((COMMITTEE, "PHÓ CHỦ TỊCH", "Lê Văn B"), [("deputy", "PHÓ CHỦ TỊCH")]),
        (("TL. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn B"), [("delegate", "PHÓ CHỦ TỊCH")]),
        (("TUQ. CHỦ TỊCH", "CHỦ TỊCH", "Lê Văn B"), [("delegate", "CHỦ TỊCH")]),
        (
            ("TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG", "Lê Văn B"),
            [("deputy", "PHÓ CHÁNH VĂN PHÒNG")],
        ),
        ((COMMITTEE, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn B"), []),
        ((COMMITTEE, "KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn B"), []),
        ((COMMITTEE, "Q. CHỦ TỊCH", "", "Lê Văn B"), []),
        (("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê Văn B"), []),
        (("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Lê Văn B"), []),
    ],
)
def test_authority_fits_the_post(
    said: Said, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    """ "KT." goes with a deputy, "TL." and "TUQ." with the head of a subordinate unit."""
    assert said("TT093", signed(*lines)) == expected


@pytest.mark.parametrize(
    ("post", "meant"),
    [
        ("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"),
        ("PHÓ CHỦ TỊCH PHỤ TRÁCH", "KT. CHỦ TỊCH"),
        ("PHÓ CHỦ TỊCH THƯỜNG TRỰC", "KT. CHỦ TỊCH"),
    ],
)
def test_a_deputy_is_told_what_to_write(judged: Judge, post: str, meant: str) -> None:
    """A deputy in charge signs as one for the head, too (điểm b khoản 7)."""
    (found,) = judged("TT093", signed(COMMITTEE, post, "Lê Văn B")).findings

    assert found.expected == meant


@pytest.mark.parametrize(
    "head",
    ["BAN THƯỜNG VỤ HỘI LHPN XÃ BÌNH AN", "BAN CHỈ ĐẠO XÃ BÌNH AN", "HỘI LHPN XÃ BÌNH AN"],
)
def test_deputies_of_collectives_are_not_judged(said: Said, head: str) -> None:
    """Unions and boards have their own ways."""
    example = signed("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Lê Thị B")

    assert said("TT093", f"{example}\nco_quan: {head}") == []


@pytest.mark.parametrize(
    ("body", "authority", "expected"),
    [
        ("SỞ NỘI VỤ", "TM. SỞ NỘI VỤ", [("needless", "TM. SỞ NỘI VỤ")]),
        ("TRƯỜNG TIỂU HỌC BÌNH AN", "T/M NHÀ TRƯỜNG", [("needless", "T/M NHÀ TRƯỜNG")]),
        ("TRƯỜNG TIỂU HỌC BÌNH AN", "TM. HỘI ĐỒNG TRƯỜNG", []),
        ("TRƯỜNG TIỂU HỌC BÌNH AN", "TM. BAN GIÁM HIỆU", []),
        ("SỞ NỘI VỤ", "KT. GIÁM ĐỐC", []),
        ("BAN CHỈ ĐẠO XÃ BÌNH AN", "TM. BAN CHỈ ĐẠO", []),
        ("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", COMMITTEE, []),
    ],
)
def test_needless_tm(
    said: Said, body: str, authority: str, expected: list[tuple[str, str]]
) -> None:
    """ "TM." is for collectives; boards and councils within a body are such."""
    example = signed(authority, "GIÁM ĐỐC", "Lê Văn B")

    assert said("TT094", f"{example}\nco_quan: {body}") == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (signed(COMMITTEE, "Chủ tịch", "Lê Văn B"), [("small", "Chủ tịch")]),
        ("~ quyen_han: size 12", [("size", "TM. ỦY BAN NHÂN DÂN")]),
        ("~ chuc_vu: italic yes", [("italic", "PHÓ CHỦ TỊCH")]),
        ("~ quyen_han: bold no\n~ chuc_vu: bold no", [("not_bold", "TM. ỦY BAN NHÂN DÂN")]),
        ("~ quyen_han: align left\n~ chuc_vu: size 13", []),
        (f"{signed(COMMITTEE, 'Chủ tịch', 'Lê Văn B')}\n~ chuc_vu: caps yes", []),
    ],
)
def test_type_of_authority_and_post(
    said: Said, example: str, expected: list[tuple[str, str]]
) -> None:
    """Capitals, size 13 to 14, upright and bold; each kind of fault once."""
    assert said("TT095", example) == expected


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("ho_ten: NGUYỄN VĂN A", [("capitals", "NGUYỄN VĂN A")]),
        ("~ ho_ten: caps yes", [("capitals", "Nguyễn Văn A")]),
        ("~ ho_ten: size 16", [("size", "Nguyễn Văn A")]),
        ("~ ho_ten: italic yes", [("italic", "Nguyễn Văn A")]),
        ("~ ho_ten: align left", [("alignment", "Nguyễn Văn A")]),
        ("~ ho_ten: size 13", []),
    ],
)
def test_type_of_the_name(said: Said, example: str, expected: list[tuple[str, str]]) -> None:
    """Lower case with initials, size 13 to 14, upright, bold, centred."""
    assert said("TT096", example) == expected


def test_a_file_without_type_is_undecided(judged: Judge) -> None:
    """What a text file cannot tell is not passed."""
    for rule in ("TT095", "TT096"):
        assert judged(rule, "@ xã 2023").outcomes[rule].verdict == "undecided"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("ThS. Nguyễn Văn A", "Nguyễn Văn A"),
        ("PGS. TS. Nguyễn Văn A", "Nguyễn Văn A"),
        ("TS Nguyễn Văn A", "Nguyễn Văn A"),
    ],
)
def test_title_before_the_name(judged: Judge, name: str, meant: str) -> None:
    """Only the name is stated (điểm c khoản 7)."""
    (found,) = judged("TT097", f"ho_ten: {name}").findings

    assert found.expected == meant


@pytest.mark.parametrize(
    "example",
    [
        "@ trường 2023\nho_ten: ThS. Nguyễn Văn A",
        "co_quan: BỆNH VIỆN ĐA KHOA TÂN LẬP\nho_ten: BS. Nguyễn Văn A",
        "co_quan: SỞ Y TẾ\nho_ten: BS. Nguyễn Văn A",
        "ho_ten: Tô Văn S",
    ],
)
def test_names_that_may_have_titles(said: Said, example: str) -> None:
    """Schools and hospitals follow their ministries' rules; a surname is no title."""
    assert said("TT097", example) == []


def test_post_glued_to_the_name(said: Said) -> None:
    """A real find: the line break between them was lost."""
    example = signed(COMMITTEE, "CHỦ TỊCHLê Văn B", "")

    assert said("TT098", example) == [("glued", "CHỦ TỊCHLê Văn B")]
    assert said("TT098", "@ xã 2023") == []


@pytest.mark.parametrize(
    ("type_", "inside", "expected"),
    [
        ("image/jpeg", True, [("format", {"type": ".jpeg"})]),
        ("image/x-emf", True, [("format", {"type": ".emf"})]),
        ("image/png", True, [("opaque", {})]),
        ("image/png alpha", True, []),
        ("image/jpeg", False, []),
    ],
)
def test_picture_of_the_signature(
    loaded: Loaded,
    type_: str,
    inside: bool,  # noqa: FBT001
    expected: list[tuple[str, dict[str, str]]],
) -> None:
    """Only what stands in the signature is its picture."""
    plan = read_example("~ page: layout table", loaded.knowledge)
    assert plan.signature is not None
    assert plan.signature.post is not None
    assert plan.title is not None
    span = plan.signature.post.span if inside else plan.title.span
    facts = (Fact(Trait.PICTURE, type_, span),)
    plan = plan._replace(document=dataclasses.replace(plan.document, facts=facts))
    rules = [rule for rule in loaded.rules if rule.id == "TT099"]
    report = judge(plan, rules, loaded.knowledge)

    assert [(found.message_id, found.arguments) for found in report.findings] == expected
