"""One mistake is told once: where two rules could speak of it, the one that knows more does."""

from __future__ import annotations

import pytest

from plancheck.engine import judge
from plancheck.host import load
from plancheck.testing import as_text, compose_example, read_draft

LOADED = load()
RIGHT = as_text(compose_example("@ xã 2023", LOADED.knowledge))
OF_PROVINCE = as_text(compose_example("@ tỉnh 2023", LOADED.knowledge))


def told(text: str) -> list[tuple[str, str]]:
    plan = read_draft(text, LOADED.knowledge)
    report = judge(plan, LOADED.rules, LOADED.knowledge)
    return [(finding.rule, finding.excerpt) for finding in report.findings]


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ("tháng 11 năm 2023", "tháng 11 năm 2022", "NQ002"),
        ("tháng 11 năm 2023", "tháng 11 năm 2024", "NQ002"),
        ("ngày 02 tháng 11", "ngày 31 tháng 11", "TG005"),
        ("ngày 02 tháng 11", "ngày 20 tháng 12", "TG006"),
        ("ngày 24/10/2023", "ngày 24/10/2024", "CC007"),
        ("ngày 24/10/2023", "ngày 24/10/2022", "CC008"),
        ("ngày 24/10/2023", "ngày 24/10/202", "CC012"),
        ("ngày 24/10/2023", "ngày 24/..../2023", "CC011"),
        ("212/KH-UBND", "212/KH- UBND", "CC003"),
        ("Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do - Hạnhphúc", "TT013"),
        ("ỦY BAN NHÂN DÂN\n", "ỦY BAN nHÂN DÂN\n", "TT022"),
        ("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN dÂN", "TT095"),
        ("Số: 87/", "Số:: 87/", "CH016"),
        ("Bình An, ngày", "BìnhAn, ngày", "CH029"),
        ("giới và phòng ngừa", "giới và và phòng ngừa", "CD005"),
        ("phòng ngừa, ứng phó", "phòng ngừa,, ứng phó", "CD005"),
        ("phòng ngừa, ứng phó", "phòng ngừ, ứng phó", "CD005"),
        ("với bạo lực", "với bạolực", "CD005"),
        ("“Đảm bảo", "“Đảm bão", "CD001"),
        ("an sinh xã hội,", "an sinh xã hội,,", "CD001"),
        ("trẻ em gái nhằm", "trẻ em gáinhằm", "CD001"),
        ("nhằm thực hiện bình đẳng", "nhằm thực hiện thực hiện bình đẳng", "CD001"),
        ("1. Chủ đề: “Đảm bảo", "1. Chủ đề: Đảm bảo", "CD007"),
        ("III. NỘI DUNG HOẠT ĐỘNG", "IV. NỘI DUNG HOẠT ĐỘNG", "BC007"),
        ("2. Công an xã\n", "4. Công an xã\n", "NQ005"),
        ("nghiêm túc thực hiện./.", "nghiêm túc thực hiện..", "TT080"),
        ("nghiêm túc thực hiện./.", "nghiêm túc thực hiện../.", "TT081"),
        ("- Các trường học, các thôn;", "- Các trường học, các thôn;;", "CH016"),
        ("\n- Lưu: VT, VHXH.", "", "NN002"),
        ("- Lưu: VT, VHXH.", "- Lưu VT, VHXH.", "NN002"),
        ("- Lưu: VT, VHXH.", "- Lưu:: VT, VHXH.", "NN002"),
        ("- Lưu: VT, VHXH.", "- Lưu: VT, VHXH", "NN003"),
    ],
)
def test_one_mistake_one_finding(right: str, wrong: str, rule: str) -> None:
    """Notes count as well; the correct plan has none."""
    assert right in RIGHT
    assert told(RIGHT) == []
    assert [found for found, _ in told(RIGHT.replace(right, wrong, 1))] == [rule]


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [("27/9/2022", "CC009"), ("27/9/2024", "CC009"), ("27/13/2023", "TG005")],
)
def test_a_known_document_under_a_wrong_day_is_told_once(wrong: str, rule: str) -> None:
    """Its own day is known, so that it is neither of another year nor later than the plan."""
    before, text = set(told(OF_PROVINCE)), OF_PROVINCE.replace("27/9/2023", wrong)

    assert [found for found, said in told(text) if (found, said) not in before] == [rule]
