"""Defects of the campaign's theme, name and days."""

from __future__ import annotations

import datetime as dt

from defects.content import (
    PROVINCE,
    STATE,
    Defect,
    Sheet,
    Spoil,
    add,
    change,
    first_half,
    last_year,
    of_another_year,
    other_name,
    put,
    theme_as,
    theme_on,
    together,
    with_other_word,
    with_word,
    without_word,
)

from plancheck.testing import Draft

_NEW_NAME = range(2021, 2026)
_LONG_THEME = range(2021, 2025)
_ISSUED = r"ngày \d+ tháng \d+"
_NO_THEME = change("chu_de", "1. Chủ đề: .*", "1. Địa điểm: tại các thôn, tổ dân phố.")
_WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")


def _weekday(form: str) -> Spoil:
    """A day stands beside another weekday than its own."""

    def spoil(sheet: Sheet) -> Draft:
        day = dt.date(sheet.year, 11, sheet.dice.randrange(15, 30))
        others = [name for n, name in enumerate(_WEEKDAYS) if n != day.weekday()]
        when = form.format(weekday=f"thứ {sheet.dice.choice(others)}", day=f"{day:%d/%m/%Y}")
        return add("noi_dung", f"Tổ chức Lễ mít tinh hưởng ứng vào {when}.")(sheet)

    return spoil


THEME = [
    Defect("CD001", "theme without a word", theme_as(without_word)),
    Defect("CD001", "theme with a word more", theme_as(with_word)),
    Defect("CD001", "theme with another word", theme_as(with_other_word)),
    Defect("CD001", "half a theme", theme_as(first_half)),
    Defect("CD001", "theme invented",
           change("chu_de", "“.+”", "“Vì hạnh phúc của mọi gia đình Việt Nam”")),
    Defect("CD001", "theme on a banner without a word", theme_on(without_word)),
    Defect("CD001", "theme on a banner with a word more", theme_on(with_word)),
    Defect("CD001", "half a theme on a banner", theme_on(first_half), years=_LONG_THEME),
    Defect("CD002", "theme of another year", theme_as(of_another_year)),
    Defect("CD002", "theme of another year among the activities",
           theme_on(of_another_year, "Tuyên truyền về chủ đề “{}” trên loa truyền thanh.")),
    Defect("CD003", "no theme", _NO_THEME),
    Defect("CD007", "theme's quotation mark doubled", change("chu_de", "“", "““")),
    Defect("CD007", "theme's quotation mark not closed", change("chu_de", "”", "")),
    Defect("CD007", "theme's quotation mark not opened", change("chu_de", "“", "")),
    Defect("CD008", "theme in the title alone",
           together(put(trich_yeu="Triển khai Tháng hành động vì bình đẳng giới năm {year} với "
                        "chủ đề “{theme}”"), _NO_THEME)),
]  # fmt: skip

NAME = [
    Defect("CD004", "name of the other period in the title", other_name("trich_yeu")),
    Defect("CD004", "name of the other period in the opening", other_name("mo_dau")),
    Defect("CD004", "name of the other period at the end", other_name("ket_thuc")),
    Defect("CD005", "vì → về", change("trich_yeu", "hành động vì", "hành động về")),
    Defect("CD005", "vì left out", change("mo_dau", "hành động vì ", "hành động ")),
    Defect("CD005", "đẳng → đăng", change("ket_thuc", "vì bình đẳng", "vì bình đăng")),
    Defect("CD005", "comma misplaced in the name",
           change("trich_yeu", "ngừa, ứng phó", "ngừa ứng, phó"), years=_NEW_NAME),
    Defect("CD005", "ngừa → ngừ và", change("mo_dau", "phòng ngừa, ứng", "phòng ngừ và ứng"),
           years=_NEW_NAME),
    Defect("CD005", "và → comma in the name", change("ket_thuc", "giới và phòng", "giới, phòng")),
]  # fmt: skip

WINDOW = [
    Defect("TG001", "begins on another day", change("thoi_gian", "ngày 15/11", "ngày 10/11")),
    Defect("TG001", "begins a month early", change("thoi_gian", "ngày 15/11", "ngày 15/10")),
    Defect("TG002", "ends on another day", change("thoi_gian", "đến ngày 15", "đến ngày 25")),
    Defect("TG002", "ends a month early", change("thoi_gian", "ngày 15/12", "ngày 30/11")),
    Defect("TG003", "window of last year", last_year("thoi_gian", r"từ .*")),
    Defect("TG003", "end of the window of last year", last_year("thoi_gian", r"đến ngày \S+")),
    Defect("TG003", "start of the window of last year", last_year("thoi_gian", r"từ ngày \S+")),
    Defect("TG004", "no window", put(thoi_gian="2. Địa điểm: tại các thôn, tổ dân phố.")),
    Defect("TG004", "window without days", put(thoi_gian="2. Thời gian: tháng 11, 12.")),
]  # fmt: skip

DAYS = [
    Defect("TG005", "31 November", change("thoi_gian", "ngày 15/11", "ngày 31/11")),
    Defect("TG005", "day and month swapped", change("thoi_gian", "ngày 15/12", "ngày 12/15")),
    Defect("TG005", "30 February in a deadline",
           change("to_chuc_thuc_hien", r"trước ngày \d+/\d+/\d+", "trước ngày 30/02/2027")),
    Defect("TG006", "issued after the end", change("dia_danh_ngay", _ISSUED, "ngày 20 tháng 12")),
    Defect("TG007", "issued late", change("dia_danh_ngay", _ISSUED, "ngày 21 tháng 11")),
    Defect("TG008", "weekday before another day", _weekday("{weekday}, ngày {day}")),
    Defect("TG008", "weekday behind another day", _weekday("ngày {day} ({weekday})")),
    Defect("TG009", "rehearsal after the end",
           add("noi_dung", "Tổ chức tổng duyệt Lễ phát động vào ngày 17/12/{year}.")),
    Defect("TG009", "contest after the end",
           add("noi_dung", "Tổ chức hội thi tìm hiểu về bình đẳng giới vào ngày 28/12/{year}.")),
    Defect("TG009", "launch after the end",
           change("noi_dung", r"ngày \d+/11/(\d+) tại", r"ngày 22/12/\1 tại"), levels=PROVINCE),
    Defect("TG010", "launch a month early",
           change("noi_dung", r"ngày \d+/11/(\d+) tại", r"ngày 12/10/\1 tại"), levels=PROVINCE),
    Defect("TG010", "rally in September",
           add("noi_dung", "Tổ chức mít tinh hưởng ứng vào ngày 20/9/{year}.")),
    Defect("TG011", "report due before the beginning",
           change("to_chuc_thuc_hien", r"trước ngày \d+/12/", "trước ngày 10/11/")),
    Defect("TG011", "report due before the end",
           change("to_chuc_thuc_hien", r"trước ngày \d+/12/", "trước ngày 05/12/")),
    Defect("TG011", "those below report last",
           change("to_chuc_thuc_hien", r"(?s)(.*)trước ngày \d+/12/", r"\1trước ngày 30/12/"),
           levels=STATE),
]  # fmt: skip

CAMPAIGN_DEFECTS = [*THEME, *NAME, *WINDOW, *DAYS]
