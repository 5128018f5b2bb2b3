"""Forms that real offices use: what is legal passes, what is not is told once and no worse.

Each has been counted in Word files of communes, districts and schools. It is put into a model plan,
written as a Word file and read back; beside each stand the rules that must warn, and no other may.
"""

from __future__ import annotations

import io
import zipfile

import pytest

from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.finding import Finding, Safety, Severity
from plancheck.host import load
from plancheck.plan import Level
from plancheck.reading import read_bytes
from plancheck.testing import Draft, as_docx, compose, compose_example, read_example
from plancheck.testing.setting import parse_setting

LOADED = load()
BODY = (
    *("can_cu", "mo_dau", "heading", "clause", "muc_dich_yeu_cau", "chu_de", "thoi_gian"),
    *("noi_dung", "kinh_phi", "to_chuc_thuc_hien", "ket_thuc"),
)


def everywhere(look: str) -> str:
    return "\n".join(f"~ {slot}: {look}" for slot in BODY)


def found(text: str) -> tuple[Finding, ...]:
    report = judge(
        read_example(text, LOADED.knowledge, in_word=True), LOADED.rules, LOADED.knowledge
    )
    assert report.failures == ()
    return report.findings


def warned(findings: tuple[Finding, ...]) -> list[str]:
    return [found.rule for found in findings if found.severity is not Severity.INFO]


def cited(document: str) -> str:
    return f"can_cu: Thực hiện {document} tổ chức Tháng hành động vì bình đẳng giới năm 2023."


LEGAL = {
    "HÒA": "quoc_hieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "HOÀ": "quoc_hieu: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "indent of 1 cm": everywhere("first_line 10"),
    "indent of 1.25 cm, 709 twips": everywhere("first_line 12.506"),
    "indent of 1.27 cm, 720 twips": everywhere("first_line 12.7"),
    "single spacing": everywhere("line 1"),
    "spacing of 1.1": everywhere("line 1.1"),
    "spacing of 1.2": everywhere("line 1.2"),
    "spacing of 1.5": everywhere("line 1.5"),
    "6 pt before, 6 after": everywhere("before 6, after 6"),
    "3 pt before, 3 after": everywhere("before 3, after 3"),
    "body in 13": "~ page: pair 13",
    "font by the defaults": "~ page: source defaults",
    "Normal over Courier New": "~ page: source style",
    "runs over Courier New": "~ page: source direct",
    "head in a table": "~ page: layout table",
    "margins 25, 25, 35, 15": "~ page: top 25, bottom 25, left 35, right 15",
    "margins half a millimetre off": "~ page: top 19.6, left 29.6, right 20.4",
    "one page without a number": "~ page: number none, pages 1",
    "number and day empty": "dự thảo",
    "DỰ THẢO in a frame": "dự thảo\ndau: DỰ THẢO",
    "drafter after Lưu": "noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);\n- Các thôn;\n"
    "- Lưu: VT, NCKS.Hùng",
    "Lưu: VT. of a commune": "noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);\n- Các thôn;\n"
    "- Lưu: VT.",
    "Lưu: VT. of a school": "@ trường 2023",
    "CTr": cited("Chương trình số 12/CTr-UBND ngày 03/10/2023 của Ủy ban nhân dân huyện Tân Lập"),
    "TTr": cited("Tờ trình số 45/TTr-PNV ngày 03/10/2023 của Phòng Nội vụ huyện Tân Lập"),
    "QyĐ": cited("Quy định số 07/QyĐ-UBND ngày 03/10/2023 của Ủy ban nhân dân huyện Tân Lập"),
    "&": cited(
        "Kế hoạch số 79/KH-LĐTB&XH ngày 11/10/2023 của Phòng Lao động - Thương binh và Xã hội "
        "huyện Tân Lập"
    ),
    "year in a symbol": cited(
        "Nghị quyết số 12/2023/NQ-HĐND ngày 03/10/2023 của Hội đồng nhân dân huyện Tân Lập"
    ),
    "figure in the own symbol": "@ trường 2023\nso_ky_hieu: Số: 45/KH-TH2BA",
    "& in the own symbol": "@ trường 2023\nso_ky_hieu: Số: 45/KH-TH&THCS",
}


@pytest.mark.parametrize("text", LEGAL.values(), ids=LEGAL)
def test_what_is_legal_is_not_warned_of(text: str) -> None:
    """At most a hint to look at it."""
    assert warned(found(text)) == []


WRONG = {
    "tháng 03": (
        (
            "can_cu: Thực hiện Kế hoạch số 12/KH-UBND ngày 10/02/2023 của Ủy ban nhân dân huyện "
            "Tân Lập tổ chức Tháng hành động vì bình đẳng giới năm 2023.\n"
            "dia_danh_ngay: Bình An, ngày 12 tháng 03 năm 2023"
        ),
        "TT043",
    ),
    "en dashes in the motto": ("tieu_ngu: Độc lập – Tự do – Hạnh phúc", "TT014"),
    "one en dash in the motto": ("tieu_ngu: Độc lập - Tự do – Hạnh phúc", "TT014"),
    "margins 20, 18, 29": ("~ page: top 20, bottom 18, left 29", "TT003"),
    "foot of 12.5 mm": ("~ page: bottom 12.5", "TT003"),
    "top of 15, foot of 10": ("~ page: top 15, bottom 10", "TT003"),
    "red words left in": ("~ noi_dung: colour FF0000", "TT005"),
}


@pytest.mark.parametrize(("text", "rule"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_warned_of_once(text: str, rule: str) -> None:
    """One warning for one habit, however often it shows; none of them is an error."""
    (warning,) = [one for one in found(text) if one.severity is not Severity.INFO]

    assert (warning.rule, warning.severity) == (rule, Severity.WARNING)


def test_the_dash_of_the_motto_is_mended_by_the_tool() -> None:
    """It is the commonest departure of all, and has one right answer."""
    (dash,) = found(WRONG["en dashes in the motto"][0])

    assert dash.fix is not None
    assert dash.fix.safety is Safety.SAFE
    assert dash.expected == "Độc lập - Tự do - Hạnh phúc"


@pytest.mark.parametrize(
    ("form", "rules"),
    [
        ("number and day empty", {"TT031"}),
        ("drafter after Lưu", {"TT103"}),
        ("Lưu: VT. of a commune", {"NN002"}),
        ("Lưu: VT. of a school", set()),
    ],
)
def test_habits_are_worth_a_look(form: str, rules: set[str]) -> None:
    """Information, not a warning: they are legal, or the file is not finished."""
    assert rules <= {one.rule for one in found(LEGAL[form])}


def judged_package(draft: Draft, setting: str, old: str, new: str) -> tuple[Finding, ...]:
    """The findings on a Word file in which *old* has been replaced by *new* in the text part."""
    target, changed = io.BytesIO(), io.BytesIO()
    as_docx(draft, target, parse_setting(setting.splitlines()))
    with zipfile.ZipFile(target) as package, zipfile.ZipFile(changed, "w") as copy:
        for name in package.namelist():
            content = package.read(name).decode()
            assert name != "word/document.xml" or old in content
            copy.writestr(name, content.replace(old, new))
    plan = extract(read_bytes(changed.getvalue(), "ke_hoach.docx"), LOADED.knowledge)
    return judge(plan, LOADED.rules, LOADED.knowledge).findings


def test_spacing_of_at_least_24_twips_is_single_spacing() -> None:
    """A converter's default: lines are as high as their letters need."""
    draft = compose(Level.COMMUNE, 2023, LOADED.knowledge)
    exact, least = 'w:line="24" w:lineRule="exact"', 'w:line="24" w:lineRule="atLeast"'

    assert judged_package(draft, everywhere("line 1.2pt"), exact, least) == ()


def test_spaces_behind_the_recipients_heading_do_not_count() -> None:
    """Every third file has them; nobody sees them."""
    draft = compose_example("@ xã 2023", LOADED.knowledge)
    heading = "Nơi nhận:"

    assert judged_package(draft, "", heading, f"{heading}   ") == ()
