"""CH018-CH025 · the capitals that Phụ lục II of the decree orders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Safety, Severity

Found = Callable[..., list]
Judge = Callable[[str, str], DocumentReport]


@pytest.mark.parametrize(
    ("rule", "said", "meant"),
    [
        ("CH018", "Sở nội vụ", "Sở Nội vụ"),
        ("CH018", "Bộ lao động – thương binh và xã hội", "Bộ Lao động – Thương binh và Xã hội"),
        (
            "CH018",
            "Bộ Lao động Thương binh và xã hội",
            "Bộ Lao động - Thương binh và Xã hội",
        ),
        ("CH018", "Sở lao động thương binh xã hội", "Sở Lao động - Thương binh và Xã hội"),
        ("CH018", "Phòng văn hoá và thông tin", "Phòng Văn hoá và Thông tin"),
        ("CH018", "Hội liên hiệp phụ nữ", "Hội Liên hiệp Phụ nữ"),
        ("CH018", "Uỷ Ban Nhân Dân", "Uỷ ban nhân dân"),
        ("CH018", "Ủy ban Mặt trận tổ quốc", "Ủy ban Mặt trận Tổ quốc"),
        ("CH019", "Thủ Tướng", "Thủ tướng"),
        ("CH019", "Phó chủ Tịch", "Phó Chủ tịch"),
        ("CH019", "Phó Chủ Tịch", "Phó Chủ tịch"),
        ("CH022", "Luật bình đẳng giới", "Luật Bình đẳng giới"),
        ("CH022", "luật Bình Đẳng Giới", "Luật Bình đẳng giới"),
        ("CH022", "Luật phòng, chống bạo lực gia đình", "Luật Phòng, chống bạo lực gia đình"),
        ("CH022", "Luật Hôn nhân và Gia đình", "Luật Hôn nhân và gia đình"),
    ],
)
def test_names_keep_their_own_letters(found: Found, rule: str, said: str, meant: str) -> None:
    """Only the case changes: tone marks and dashes stay as the author typed them."""
    (finding,) = found(rule, f"Kinh phí theo chỉ đạo của {said} và dự toán năm 2023.")

    assert (finding.excerpt, finding.expected) == (said, meant)
    assert finding.fix.safety is Safety.UNSAFE


@pytest.mark.parametrize(
    ("rule", "sentence", "said", "meant"),
    [
        ("CH018", "của ủy ban nhân dân huyện Tân Lập.", "ủy ban nhân dân", "Ủy ban nhân dân"),
        ("CH021", "theo khoản 2 điều 10 Luật Trẻ em.", "điều", "Điều"),
        ("CH021", "như điều 3; dự toán xã.", "điều", "Điều"),
        ("CH021", "theo điều 15 Nghị định này.", "điều", "Điều"),
        ("CH021", "tại Khoản 2 Điều 10 Luật Trẻ em.", "Khoản", "khoản"),
        ("CH021", "tại Điểm a khoản 2 Điều 10.", "Điểm", "điểm"),
        ("CH023", "của các tầng lớp nhân dân.", "nhân dân", "Nhân dân"),
        ("CH023", "theo chủ trương của Đảng, nhà nước.", "nhà nước", "Nhà nước"),
        ("CH024", "cấp vào thứ hai, ngày 13/11/2023.", "thứ hai", "thứ Hai"),
        ("CH025", "của các thôn thuộc Xã Bình An.", "Xã", "xã"),
        ("CH025", "của UBND Tỉnh Lạng Sơn.", "Tỉnh", "tỉnh"),
        ("CH025", "tại khu phố, Thị trấn Cao Lộc.", "", ""),
    ],
)
def test_words_within_a_sentence(
    found: Found, rule: str, sentence: str, said: str, meant: str
) -> None:
    """The word and its right case; after a comma a place may open a list, so it is left alone."""
    findings = found(rule, f"Kinh phí {sentence}")

    assert [(f.excerpt, f.expected) for f in findings] == ([(said, meant)] if said else [])


def test_a_name_wrong_in_part_is_only_worth_a_look(found: Found) -> None:
    """ "Hội Liên hiệp phụ nữ" is everywhere; "Sở nội vụ" is plainly wrong."""
    partly = found("CH018", "Kinh phí của Hội Liên hiệp phụ nữ huyện.")
    wholly = found("CH018", "Kinh phí của Sở nội vụ tỉnh.")

    assert [f.severity for f in (*partly, *wholly)] == [Severity.INFO, Severity.WARNING]


def test_the_same_wrong_name_is_told_once(found: Found) -> None:
    """Three times the same slip is one finding with three edits."""
    (finding,) = found("CH018", "Kinh phí của Sở nội vụ; Sở nội vụ cấp; gửi Sở nội vụ.")

    assert finding.arguments["count"] == "3"
    assert len(finding.fix.edits) == 3


def test_the_campaigns_own_name(judged: Judge) -> None:
    """It begins with a capital in the author's own words."""
    example = "trich_yeu: Triển khai tháng hành động vì bình đẳng giới năm 2023"

    (finding,) = judged("CH020", example).findings

    assert [edit.replacement for edit in finding.fix.edits] == ["T"]


def test_before_the_decree_nothing_is_asked(judged: Judge) -> None:
    """A plan of 2019 is judged by the law of 2019."""
    assert judged("CH018", "@ xã 2019\nkinh_phi: Kinh phí của Sở nội vụ tỉnh.").findings == ()
