"""The theme, the window and the bases of one plan, said as offices really say them."""

from __future__ import annotations

import pytest

from plancheck.engine import judge
from plancheck.host import Loaded, load
from plancheck.plan import Level, Plan
from plancheck.testing import compose, read_draft
from plancheck.text import same

LOADED: Loaded = load()
CAMPAIGN = LOADED.knowledge.campaigns[0]
THEME = next(
    theme.text
    for record in CAMPAIGN.years
    for theme in record.themes
    if record.year == 2023 and theme.province is None
)
NAME = next(name.text for name in CAMPAIGN.names if name.last_year is None)
FAMILIES = ("CD", "TG", "BC", "CC", "NN")

THEMES = """
1. Chủ đề Tháng hành động năm 2023: “@”.
1. Chủ đề: @.
1. Chủ đề / @.
1. Chủ đề: / - “@”.
1. Chủ đề năm 2023 “@”
1. Tháng hành động năm 2023 có chủ đề: “@”.
1. Tháng hành động năm nay được tổ chức với chủ đề “@”.
1. Chủ đề chính: “@”
1. Chủ đề phát động năm 2023: @
a) Chủ đề: “@”
- Chủ đề: “@”;
* Chủ đề: “@”.
1. Về chủ đề: “@”.
1. Chủ đề: ‘‘@’’.
1. Chủ đề: '@'.
1. Chủ đề: «@».
1. Chủ đề: "@."
1. Chủ đề của năm 2023 là: “@”.
1. Thực hiện theo chủ đề của Bộ Lao động - Thương binh và Xã hội: “@”.
1. Chủ đề (theo hướng dẫn của Bộ Lao động - Thương binh và Xã hội): “@”.
1. “@” là chủ đề của Tháng hành động năm 2023.
1. Chủ đề Tháng hành động: “@” (gọi tắt là Chủ đề).
1. Chủ đề, thông điệp: “@”.
1. Chủ đề và khẩu hiệu / 1.1. Chủ đề: “@”. / 1.2. Khẩu hiệu: “Chấm dứt bạo lực”.
1. Chủ đề. “@”.
1. Chủ đề – “@”.
1. Tên chủ đề: “@”.
1. CHỦ ĐỀ: “@”.
1. Chủ đề : “ @ ”
""".strip().splitlines()

WINDOWS = """
2. Thời gian: Từ ngày 15/11/2023 đến 15/12/2023.
2. Thời gian: 15/11 - 15/12/2023.
2. Thời gian: từ ngày 15-11-2023 đến ngày 15-12-2023.
2. Thời gian / Từ ngày 15 tháng 11 năm 2023 đến ngày 15 tháng 12 năm 2023.
2. Thời gian: Từ ngày 15 tháng 11 đến hết ngày 15 tháng 12 năm 2023.
2. Thời gian: Từ 15 tháng 11 đến 15 tháng 12 năm 2023
2. Thời gian tổ chức: 15/11/2023 – 15/12/2023
2. Thời gian triển khai: Bắt đầu từ 15/11 và kết thúc vào 15/12/2023.
2. Thời gian: 01 tháng (15/11-15/12/2023)
2. Tháng hành động diễn ra từ ngày 15/11 đến ngày 15/12/2023.
2. Thời gian, địa điểm / - Thời gian: từ ngày 15/11/2023 đến ngày 15/12/2023. / - Địa điểm: xã.
2. Thời gian: kể từ ngày 15/11/2023 đến ngày 15/12/2023.
2. Thời gian: từ 15/11/2023 tới 15/12/2023.
2. Thời gian: Từ ngày 15.11.2023 đến ngày 15.12.2023.
2. Thời gian: Từ ngày 15/11/23 đến ngày 15/12/23.
2. Thời gian: từ ngày 15/11 đến ngày 15/12 hằng năm.
2. Thời gian: Từ 0 giờ ngày 15/11/2023 đến 24 giờ ngày 15/12/2023.
2. Thời gian: Từ ngày 15/11/2023 (thứ Tư) đến ngày 15/12/2023 (thứ Sáu).
2. Thời gian diễn ra: từ ngày 15/11/2023 đến ngày 15/12/2023; phát động ngày 13/11/2023.
2. Thời gian: Phát động ngày 12/11/2023; triển khai từ ngày 15/11 đến ngày 15/12/2023.
""".strip().splitlines()

OPEN_WINDOWS = """
2. Thời gian: từ nay đến hết ngày 15/12/2023.
2. Thời gian: Từ ngày ký ban hành đến ngày 15/12/2023.
""".strip().splitlines()

PARENT = "Kế hoạch số 212/KH-UBND ngày 24/10/2023 của UBND huyện Tân Lập triển khai @ năm 2023;"
BASES = f"""
Thực hiện Kế hoạch số 212/KH-UBND, ngày 24/10/2023 của UBND huyện Tân Lập về triển khai @ năm 2023.
Căn cứ kế hoạch số: 212/KH-UBND ngày 24/10/2023 của UBND huyện Tân Lập V/v triển khai @ năm 2023;
Thực hiện chỉ đạo của UBND huyện Tân Lập tại Kế hoạch số 212/KH-UBND ngày 24/10/2023 về @ năm 2023;
Thực hiện Công văn số 1277/LĐTBXH ngày 24/10/2023 của Phòng LĐTB&XH huyện Tân Lập về @ năm 2023;
Thực hiện Công văn số 1277/CV-LĐTBXH ngày 24/10/2023 của Phòng LĐTB&XH huyện về @ năm 2023;
Thực hiện văn bản số 1277/UBND-LĐTBXH ngày 24/10/2023 của UBND huyện Tân Lập về @ năm 2023;
Thực hiện Kế hoạch của UBND huyện Tân Lập số 212/KH-UBND ngày 24/10/2023 về @ năm 2023;
Thực hiện Kế hoạch số 212/KH-UBND của UBND huyện Tân Lập ngày 24/10/2023 về @ năm 2023;
Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023, Công văn số 1300/UBND-VX ngày 30/10/2023 của \
UBND huyện Tân Lập về triển khai @ năm 2023;
Thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư về công tác phụ nữ; {PARENT}
Căn cứ Luật Bình đẳng giới số 73/2006/QH11 ngày 29/11/2006; {PARENT}
Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia; {PARENT}
Căn cứ Báo cáo số 312/BC-UBND ngày 20/12/2022 của UBND xã về Tháng hành động năm 2022; {PARENT}
Thực hiện Nghị quyết của Đảng ủy xã về nhiệm vụ năm 2023; {PARENT}
""".strip().splitlines()


def plan_with(**slots: str) -> Plan:
    draft = compose(Level.COMMUNE, 2023, LOADED.knowledge, **slots)
    return read_draft(draft, LOADED.knowledge)


def remarks(plan: Plan) -> list[str]:
    report = judge(plan, LOADED.rules, LOADED.knowledge)
    return [f.rule for f in report.findings if f.rule.startswith(FAMILIES)]


@pytest.mark.parametrize("form", THEMES)
def test_the_theme_is_found_in_every_form(form: str) -> None:
    """A right theme is read as the plan's own and not faulted."""
    heading = "II. CHỦ ĐỀ, THỜI GIAN THỰC HIỆN\n"

    plan = plan_with(chu_de=heading + form.replace(" / ", "\n").replace("@", THEME))

    assert plan.theme is not None
    assert same(plan.theme.text.value, THEME)
    assert remarks(plan) == []


@pytest.mark.parametrize("form", [*WINDOWS, *OPEN_WINDOWS])
def test_the_window_is_found_in_every_form(form: str) -> None:
    """The right window is read and not faulted; "từ nay" has no first day."""
    plan = plan_with(thoi_gian=form.replace(" / ", "\n"))

    assert plan.period is not None
    assert plan.period.end is not None
    assert plan.period.end.value.isoformat() == "2023-12-15"
    assert (plan.period.start is None) == (form in OPEN_WINDOWS)
    assert remarks(plan) == []


@pytest.mark.parametrize("form", BASES)
def test_bases_are_understood_in_every_form(form: str) -> None:
    """A right citation of the parent is not faulted, but for a comma before its date."""
    plan = plan_with(can_cu=form.replace("@", NAME))

    assert plan.references
    assert remarks(plan) == (["CC012"] if ", ngày" in form else [])
