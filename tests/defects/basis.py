"""Defects of the documents that a plan cites."""

from __future__ import annotations

from defects.content import (
    BELOW_PROVINCE,
    IN_FORCE,
    PROVINCE,
    SCHOOL,
    STATE,
    Defect,
    change,
    last_year,
    put,
)

_PLAN = r"Kế hoạch số (\d+)/(KH-[A-ZĐ&]+)"
_BEFORE_THE_REFORM = range(2019, 2025)
_FROM_2022 = range(2022, 2026)
_FROM_2021 = range(2021, 2026)

SHAPE = [
    Defect("CC001", "no bases", put(can_cu="")),
    Defect("CC001", "bases spoken of, none cited", put(can_cu="Căn cứ tình hình thực tế.")),
    Defect("CC002", "only a law",
           put(can_cu="Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006.")),
    Defect("CC003", "space in a symbol", change("can_cu", r"/KH-", "/KH- "),
           levels=BELOW_PROVINCE, years=IN_FORCE),
    Defect("CC003", "space before the slash", change("can_cu", _PLAN, r"Kế hoạch số \1 /\2"),
           levels=BELOW_PROVINCE, years=IN_FORCE),
    Defect("CC003", "slash missing", change("can_cu", _PLAN, r"Kế hoạch số \1\2"),
           levels=BELOW_PROVINCE, years=IN_FORCE),
    Defect("CC003", "space in the own symbol", change("so_ky_hieu", "/KH-", "/KH- "),
           years=IN_FORCE),
    Defect("CC004", "symbol missing", change("can_cu", _PLAN, r"Kế hoạch số \1"),
           levels=BELOW_PROVINCE, years=IN_FORCE),
    Defect("CC011", "number missing", change("can_cu", _PLAN, r"Kế hoạch số /\2"),
           levels=BELOW_PROVINCE, years=IN_FORCE),
    Defect("CC004", "date missing", change("can_cu", r"(số \S+) ngày [\d/]+ của", r"\1 của"),
           years=IN_FORCE),
    Defect("CC004", "year of a date missing",
           change("can_cu", r"(số \S+ ngày \d\d/\d\d?)/\d{4}", r"\1"), years=IN_FORCE),
    Defect("CC004", "issuer missing",
           change("can_cu", r"(số \S+ ngày \S+) của .*? (?=triển|về|tổ|phê|ban h)", r"\1 "),
           years=IN_FORCE),
    Defect("CC011", "dots for the number", change("can_cu", _PLAN, r"Kế hoạch số ....../\2"),
           levels=BELOW_PROVINCE),
    Defect("CC011", "one ellipsis for the number", change("can_cu", _PLAN, r"Kế hoạch số …/\2"),
           levels=BELOW_PROVINCE),
    Defect("CC011", "dots for the day", change("can_cu", r"ngày \d\d/", "ngày …/"),
           levels=BELOW_PROVINCE),
    Defect("CC012", "comma before the date", change("can_cu", r"(số \S+) ngày", r"\1, ngày"),
           years=IN_FORCE),
    Defect("CC012", "ngày missing", change("can_cu", r"(số \S+) ngày (\d)", r"\1 \2"),
           years=IN_FORCE),
    Defect("CC012", "year of a date cut",
           change("can_cu", r"(số \S+ ngày [\d/]+)\d của", r"\1 của"), years=IN_FORCE),
]  # fmt: skip

TRUTH = [
    Defect("CC005", "a plan called a letter", change("can_cu", "Kế hoạch số", "Công văn số"),
           levels=BELOW_PROVINCE),
    Defect("CC005", "a plan called a decision", change("can_cu", "Kế hoạch số", "Quyết định số"),
           levels=BELOW_PROVINCE),
    Defect("CC006", "a committee's symbol, a ministry's name",
           change("can_cu", "của (?:Ủy ban nhân dân|Phòng).*? (?=triển)", "của Bộ Nội vụ "),
           levels=BELOW_PROVINCE),
    Defect("CC006", "a department's symbol, a ministry's name",
           put(can_cu="Thực hiện Công văn số 458/SLĐTBXH-BĐG ngày 12/10/{year} của Bộ Lao động - "
               "Thương binh và Xã hội triển khai Tháng hành động vì bình đẳng giới năm {year}."),
           years=_BEFORE_THE_REFORM),
    Defect("CC006", "a body that cannot be",
           put(can_cu="Thực hiện Kế hoạch số 14/KH-PGDĐT ngày 12/10/{year} của Phòng Giáo dục và "
               "Đào tạo tỉnh Lạng Sơn triển khai Tháng hành động vì bình đẳng giới năm {year}."),
           levels=SCHOOL, years=_BEFORE_THE_REFORM),
    Defect("CC006", "the Government's resolution called the Prime Minister's",
           change("can_cu", r"(28/NQ-CP ngày \S+) của Chính phủ", r"\1 của Thủ tướng Chính phủ"),
           levels=PROVINCE, years=_FROM_2021),
    Defect("CC007", "parent later than the plan",
           change("can_cu", r"(Kế hoạch số \S+ ngày )\d\d/\d\d", r"\g<1>25/11"),
           levels=BELOW_PROVINCE),
    Defect("CC008", "parent's title of last year", last_year("can_cu", r"giới năm \d{4}"),
           levels=BELOW_PROVINCE),
    Defect("CC008", "parent's date of last year", last_year("can_cu", r"KH-\S+ ngày \S+"),
           levels=BELOW_PROVINCE),
    Defect("CC009", "known document, wrong day",
           change("can_cu", r"(NQ-CP|QĐ-TTg|BĐG) ngày \d\d", r"\1 ngày 01"), levels=PROVINCE),
    Defect("CC009", "known document, wrong year in its title",
           change("can_cu", "đến năm 2030", "đến năm 2023"), levels=PROVINCE, years=_FROM_2022),
    Defect("CC009", "known document, wrong period in its title",
           change("can_cu", "giai đoạn 2021", "giai đoạn 2016"), levels=PROVINCE, years=_FROM_2021),
    Defect("CC010", "an order from below",
           put(can_cu="Thực hiện Kế hoạch số 87/KH-UBND ngày 02/10/{year} của Ủy ban nhân dân xã "
               "Bình An triển khai Tháng hành động vì bình đẳng giới năm {year}."),
           levels=STATE),
]  # fmt: skip

BASIS_DEFECTS = [*SHAPE, *TRUTH]
