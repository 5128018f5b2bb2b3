"""Builds the samples: model plans, and model plans with faults put in on purpose.

``python samples/build.py`` writes the Word files; ``--expected`` then writes what the checker
says of each, to be read by a person before it is committed; ``--check`` tells whether the
committed Word files are what this program writes.
"""
# ruff: noqa: INP001 - a program of the checkout, not a package

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plancheck.host import load
from plancheck.knowledge import Knowledge
from plancheck.plan import Level, Stage
from plancheck.testing import Draft, Setting, as_docx, compose
from plancheck.testing.setting import ORDERED

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Sample:
    """A model plan and what is changed in it.

    ``slots`` replace slots; ``older`` fills slots as the model of another year has them;
    ``edits`` replace words in a slot: slot, old words, new words.
    """

    level: Level
    year: int
    stage: Stage = Stage.ISSUED
    attached: bool = False
    slots: Mapping[str, str] = field(default_factory=dict)
    older: Mapping[str, int] = field(default_factory=dict)
    edits: tuple[tuple[str, str, str], ...] = ()
    setting: Setting = ORDERED

    def draft(self, knowledge: Knowledge) -> Draft:
        """Return the plan's text."""
        older = {
            slot: getattr(compose(self.level, year, knowledge), slot)
            for slot, year in self.older.items()
        }
        slots = {**self.slots, **older}
        draft = compose(
            self.level, self.year, knowledge, stage=self.stage, attached=self.attached, **slots
        )
        for slot, old, new in self.edits:
            text = getattr(draft, slot)
            if old not in text:
                raise ValueError(f"{old!r} does not stand in {slot}: {text!r}")
            draft = draft._replace(**{slot: text.replace(old, new)})
        return draft


BAD_PARENTS = """\
Thực hiện Kế hoạch số 212/KH- UBND ngày 24/10/2023 của Ủy ban nhân dân huyện Tân Lập triển khai \
Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2023 \
trên địa bàn huyện Tân Lập;
Thực hiện Kế hoạch số 186/KH-UBND triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, \
ứng phó với bạo lực trên cơ sở giới năm 2023 trên địa bàn tỉnh Lạng Sơn;
Thực hiện Công văn số 305/KH-LĐTBXH ngày 26/10/2023 của Phòng Lao động - Thương binh và Xã hội \
huyện Tân Lập về việc hướng dẫn tổ chức Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó \
với bạo lực trên cơ sở giới năm 2023;
Thực hiện Kế hoạch số 41/KH-VHTT ngày 20/11/2023 của Phòng Văn hóa và Thông tin huyện Tân Lập \
truyền thông về Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở \
giới năm 2023."""

ANNEXES = """\
Phụ lục I
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số {number} ngày {day} của Ủy ban nhân dân xã Bình An)
Công an xã: bảo đảm an ninh, trật tự tại Lễ phát động.
Phụ lục II
NỘI DUNG BĂNG RÔN, KHẨU HIỆU
(Kèm theo Kế hoạch số {number} ngày {day} của Ủy ban nhân dân xã Bình An)
Bình đẳng giới là chìa khóa để xóa bỏ bạo lực trên cơ sở giới."""

LOOKS_WRONG = Setting(
    looks={
        "tieu_ngu": {"size": "12"},
        "can_cu": {"italic": "no"},
        "noi_dung": {"font": "Arial", "align": "left"},
        "noi_nhan": {"size": "13"},
    },
    page={"left": "20", "number": "footer"},
)

SAMPLES = {
    "tinh_2019": Sample(Level.PROVINCE, 2019),
    "huyen_2022": Sample(Level.DISTRICT, 2022, setting=Setting(numbering="automatic")),
    "xa_2023": Sample(Level.COMMUNE, 2023),
    "truong_2020": Sample(Level.SCHOOL, 2020, setting=Setting(layout="tabs")),
    "tinh_2025": Sample(Level.PROVINCE, 2025),
    "xa_2025": Sample(Level.COMMUNE, 2025),
    "ke_hoach_kem_theo": Sample(Level.PROVINCE, 2023, attached=True),
    "hai_phu_luc": Sample(
        Level.COMMUNE,
        2023,
        slots={"phu_luc": ANNEXES.format(number="87/KH-UBND", day="02/11/2023")},
        edits=(("noi_dung", "Tháng hành động.", "Tháng hành động (có Phụ lục I, II kèm theo)."),),
    ),
    "ban_cu_nam_truoc": Sample(Level.COMMUNE, 2022, older={"can_cu": 2021, "thoi_gian": 2021}),
    "sai_chu_de": Sample(Level.SCHOOL, 2020, older={"chu_de": 2016}),
    "thieu_muc": Sample(Level.COMMUNE, 2023, slots={"noi_dung": "", "to_chuc_thuc_hien": ""}),
    "can_cu_sai": Sample(Level.COMMUNE, 2023, slots={"can_cu": BAD_PARENTS}),
    "khong_noi_nhan": Sample(Level.DISTRICT, 2024, slots={"noi_nhan": ""}),
    "du_thao_ten_cu": Sample(
        Level.COMMUNE,
        2023,
        stage=Stage.DRAFT,
        edits=(
            ("trich_yeu", "phòng ngừa, ứng phó với", "phòng, chống"),
            ("noi_nhan", "Lưu: VT, VHXH.", "Lưu VP."),
        ),
    ),
    "chu_de_sua_chu": Sample(
        Level.PROVINCE,
        2023,
        edits=(("chu_de", "tăng quyền năng và tạo cơ hội", "tăng cường quyền năng"),),
    ),
    "the_thuc_sai": Sample(
        Level.COMMUNE,
        2023,
        slots={"tieu_ngu": "Độc lập – Tự do – Hạnh phúc", "quyen_han": "KT.CHỦ TỊCH"},
        setting=LOOKS_WRONG,
    ),
    "chu_sai": Sample(
        Level.COMMUNE,
        2023,
        edits=(
            ("muc_dich_yeu_cau", "nâng cao ý thức", "nâng cao ý thưc"),
            ("noi_dung", "chủ đề và các thông điệp", "chủ đề và  các các thông điệp ,"),
            ("noi_dung", "băng rôn", "băng zôn"),
            ("to_chuc_thuc_hien", "Tham mưu", "Theo khoản 2 điều 5 Quy chế làm việc, tham mưu"),
        ),
    ),
    "sau_sap_xep": Sample(
        Level.COMMUNE,
        2025,
        edits=(
            ("noi_nhan", "Sở Nội vụ", "Sở Lao động - Thương binh và Xã hội"),
            ("to_chuc_thuc_hien", "Sở Nội vụ", "Phòng Lao động - Thương binh và Xã hội huyện"),
        ),
    ),
}


def main() -> int:
    """Carry out what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--expected", action="store_true", help="write the expected reports")
    parser.add_argument("--check", action="store_true", help="tell whether the files are fresh")
    wanted = parser.parse_args()
    knowledge = load().knowledge
    if wanted.check:
        stale = [name for name in SAMPLES if not is_fresh(name, knowledge)]
        sys.stderr.writelines(f"samples/{name} is stale\n" for name in stale)
        return int(bool(stale))
    for name in SAMPLES:
        if not is_fresh(name, knowledge):
            (HERE / name).mkdir(exist_ok=True)
            (HERE / name / "ke_hoach.docx").write_bytes(word_file(name, knowledge))
        if wanted.expected:
            (HERE / name / "expected.json").write_text(judged(name), encoding="utf-8")
    return 0


def word_file(name: str, knowledge: Knowledge) -> bytes:
    """Return the sample's Word file."""
    sample, target = SAMPLES[name], io.BytesIO()
    as_docx(sample.draft(knowledge), target, sample.setting)
    return target.getvalue()


def is_fresh(name: str, knowledge: Knowledge) -> bool:
    """Compare the parts, not the bytes: compression differs between builds of zlib."""
    committed = HERE / name / "ke_hoach.docx"
    made = io.BytesIO(word_file(name, knowledge))
    return committed.exists() and parts(committed) == parts(made)


def parts(package: Path | io.BytesIO) -> dict[str, bytes]:
    """Return the parts of a Word file by name."""
    with zipfile.ZipFile(package) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def judged(name: str) -> str:
    """Return what the command prints for a sample, in its own order."""
    command = [sys.executable, "-m", "plancheck", "check", "--format", "json", "--lang", "vi"]
    printed = subprocess.run(  # noqa: S603 - our own program
        [*command, f"samples/{name}/ke_hoach.docx"],
        cwd=HERE.parent,
        stdout=subprocess.PIPE,
        check=False,  # a faulty plan is no success
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    ).stdout
    return json.dumps(json.loads(printed), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
