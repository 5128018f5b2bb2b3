"""TT010-TT019 · Quốc hiệu and Tiêu ngữ."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Verdict

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"


def verdict(report: DocumentReport, rule_id: str) -> Verdict:
    return report.outcomes[rule_id].verdict


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("quoc_hieu:", [("missing", "ỦY BAN NHÂN DÂN\nXÃ BÌNH AN")]),
        ("quoc_hieu:\ntieu_ngu:", [("both_missing", "ỦY BAN NHÂN DÂN\nXÃ BÌNH AN")]),
        ("co_quan:\nquoc_hieu:\ntieu_ngu:", [("both_missing", "Số: 87/KH-UBND")]),
        ("quoc_hieu: CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", []),
        ("quoc_hieu: CHXHCN VIỆT NAM", []),
        ("@ tỉnh 2023 kèm theo", []),
        ("co_quan:\nquoc_hieu:\ntieu_ngu:\nso_ky_hieu:\ndia_danh_ngay:", []),
    ],
)
def test_thieu_quoc_hieu(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Missing only where there is a head, and neither garbled words of it."""
    shown = [(message, excerpt) for message, excerpt in said("TT010", plan)]

    assert shown == expected


@pytest.mark.parametrize(
    ("head", "rule_id"),
    [
        ("quoc_hieu: CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM", "TT012"),
        (f"quoc_hieu: {QUOC_HIEU}\ntieu_ngu: Độc lập – Tự do – Hạnh phúc", "TT014"),
        (f"co_quan: UBND XÃ BÌNH AN\nquoc_hieu: {QUOC_HIEU}\ntieu_ngu: {TIEU_NGU}", "TT021"),
    ],
)
def test_the_head_of_an_attached_plan_is_judged(said: Said, head: str, rule_id: str) -> None:
    """Mẫu 1.3 gives it Quốc hiệu and the issuer's name; without a head nothing is said."""
    assert len(said(rule_id, f"@ xã 2023 kèm theo\n{head}")) == 1
    assert said(rule_id, "@ xã 2023 kèm theo") == []


def test_text_without_a_head_is_no_fault(judged: Judge) -> None:
    """An extract of the text alone is not applicable, rather than passed."""
    report = judged("TT010", "co_quan:\nquoc_hieu:\ntieu_ngu:\nso_ky_hieu:\ndia_danh_ngay:")

    assert verdict(report, "TT010") is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("tieu_ngu:", [("missing", QUOC_HIEU)]),
        ("quoc_hieu:\ntieu_ngu:", []),
        ("tieu_ngu: Độc lập - Tự do", []),
        ("tieu_ngu: Độc lâp – Tự do – Hạnh phúc", []),
    ],
)
def test_thieu_tieu_ngu(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Said once: where both lines are missing, TT010 tells."""
    assert said("TT011", plan) == expected


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", None),
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", None),
        ("CỘNG HÒA  XÃ HỘI CHỦ NGHĨA\u00a0VIỆT NAM", None),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\u200b", None),
        ("CỘNG HÒAXÃ HỘI CHỦ NGHĨA VIỆT NAM", None),
        ("CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "words"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "words"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "words"),
        ("CHXHCN VIỆT NAM", "words"),
        ("Cộng hòa xã hội chủ nghĩa Việt Nam", "capitals"),
        ("Cộng Hoà Xã Hội Chủ Nghĩa Việt Nam", "capitals"),
    ],
)
def test_quoc_hieu_sai_chu(said: Said, written: str, message: str | None) -> None:
    """Both places of the tone mark are right; in a text file spaces may be lost."""
    assert [key for key, _ in said("TT012", f"quoc_hieu: {written}")] == [message] * bool(message)


def test_lost_spaces_count_in_word(said: Said) -> None:
    """What Word shows is what is printed."""
    plan = "quoc_hieu: CỘNG HÒAXÃ HỘI CHỦ NGHĨA VIỆT NAM\n~ quoc_hieu: size 12"

    assert [message for message, _ in said("TT012", plan)] == ["words"]


def test_capitals_by_format_are_capitals(said: Said) -> None:
    """Word's all caps prints what the rule wants."""
    plan = "quoc_hieu: Cộng hòa xã hội chủ nghĩa Việt Nam\n~ quoc_hieu: caps yes"

    assert said("TT012", plan) == []


def test_the_spelling_of_hoa_is_kept(judged: Judge) -> None:
    """The fix changes what is wrong and nothing else."""
    (finding,) = judged("TT012", "quoc_hieu: Cộng hoà xã hội chủ nghĩa Việt Nam").findings

    assert finding.expected == "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (TIEU_NGU, None),
        ("Độc lập – Tự do – Hạnh phúc", None),
        ("Ðộc lập - Tự do - Hạnh phúc", None),
        ("Độc lập - Tự do - Hạnh phục", "words"),
        ("Độc lập - Tự do", "words"),
        ("Độc lâp - Tự do - Hạnh phúc", "words"),
        ("Độc Lập - Tự Do - Hạnh Phúc", "capitals"),
        ("Độc lập - tự do - hạnh phúc", "capitals"),
        ("ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "capitals"),
    ],
)
def test_tieu_ngu_sai_chu(said: Said, written: str, message: str | None) -> None:
    """Words and capitals; what joins the phrases is TT014's, a foreign Đ is CH011's."""
    assert [key for key, _ in said("TT013", f"tieu_ngu: {written}")] == [message] * bool(message)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        (TIEU_NGU, None),
        ("Độc\u00a0lập\u00a0- Tự\u00a0do\u00a0- Hạnh\u00a0phúc", None),
        ("Độc lập \u2011 Tự do \u2011 Hạnh phúc", None),
        ("Độc lập  -  Tự do  -  Hạnh phúc", None),
        ("ĐỘC LẬP - TỰ DO - HẠNH PHÚC", None),
        ("Độc lập – Tự do – Hạnh phúc", "sign"),
        ("Độc lập — Tự do - Hạnh phúc", "sign"),
        ("Độc lập - Tự do – Hạnh phúc", "sign"),
        ("Độc lập–Tự do–Hạnh phúc", "sign"),
        ("Độc lập, Tự do, Hạnh phúc", "sign"),
        ("Độc lập-Tự do-Hạnh phúc", "spaces"),
        ("Độc lập -Tự do - Hạnh phúc", "spaces"),
        ("Độc lập Tự do Hạnh phúc", "missing"),
        ("Độc lập Tự do - Hạnh phúc", "missing"),
    ],
)
def test_tieu_ngu_sai_gach_noi(said: Said, written: str, message: str | None) -> None:
    """A hyphen between spaces, of whatever kind, and nothing else."""
    assert [key for key, _ in said("TT014", f"tieu_ngu: {written}")] == [message] * bool(message)


@pytest.mark.parametrize("rule_id", ["TT015", "TT016"])
@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
def test_type_is_read_in_every_layout(said: Said, rule_id: str, layout: str) -> None:
    """A light line is seen in a table, on tab stops and in text boxes."""
    slot = {"TT015": "quoc_hieu", "TT016": "tieu_ngu"}[rule_id]
    plan = f"~ {slot}: bold no\n~ page: layout {layout}"

    assert [message for message, _ in said(rule_id, plan)] == ["not_bold"]


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("~ quoc_hieu: after 6", ["gap"]),
        ("~ tieu_ngu: before 6", ["gap"]),
        ("~ tieu_ngu: before 1", []),
        ("~ tieu_ngu: line 1.5", ["line"]),
        ("~ tieu_ngu: line 1.2", ["line"]),
        ("~ tieu_ngu: line 16pt", []),
        ("~ tieu_ngu: line 20pt", ["line"]),
        ("~ quoc_hieu: line 1.5", []),
    ],
)
def test_quoc_hieu_cach_tieu_ngu(said: Said, setting: str, expected: list[str]) -> None:
    """Space between the two lines, as a gap or as line spacing, in multiples or points."""
    assert [message for message, _ in said("TT018", setting)] == expected


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("~ page: pair 13", []),
        ("~ page: pair 14", []),
        ("~ quoc_hieu: size 12", ["quoc_hieu"]),
        ("~ tieu_ngu: size 13", ["quoc_hieu"]),
        ("~ co_quan: size 12", ["co_quan"]),
        ("~ quoc_hieu: size 14", []),
        ("~ tieu_ngu: size 15", []),
    ],
)
def test_co_chu_khong_dong_bo(said: Said, setting: str, expected: list[str]) -> None:
    """Sizes within the ranges that do not go together; those outside are other rules'."""
    assert [message for message, _ in said("TT019", setting)] == expected
