"""How it is said that a body or unit had ended: the same in several rules."""

from __future__ import annotations

from plancheck import Message

TOLD = {
    "followed": Message(
        vi="“{said}” không còn sau ngày {day}; nay là {successor}{times}.",
        en="“{said}” ended with {day}; it is {successor} now{times}.",
        advice_vi="Ghi {successor}; nếu là việc khác thì ghi cơ quan đã tiếp nhận việc ấy.",
        advice_en="Write {successor}, or who else took over the duty in question.",
    ),
    "moved": Message(
        vi="“{said}” không còn từ đợt sắp xếp năm {year}; nay là {successor}{times}.",
        en="“{said}” ended with the reform of {year}; it is {successor} now{times}.",
        advice_vi="Ghi {successor}; nếu là việc khác thì ghi cơ quan đã tiếp nhận việc ấy.",
        advice_en="Write {successor}, or who else took over the duty in question.",
    ),
    "ended": Message(
        vi="“{said}” không còn sau ngày {day}{times}.",
        en="“{said}” ended with {day}{times}.",
        advice_vi="Ghi nơi nay làm việc này: ở tỉnh là các sở, ở cơ sở là xã, phường, đặc khu.",
        advice_en="Name who does this now: a department of the province, or a commune.",
    ),
    "group": Message(
        vi="“{said}” có {name}, không còn sau ngày {day}{times}.",
        en="“{said}” includes {name}, which ended with {day}{times}.",
        advice_vi="Ghi “các xã, phường”, thêm “đặc khu” ở nơi có đặc khu.",
        advice_en="Write “các xã, phường”, with “đặc khu” where there is one.",
    ),
    "merged": Message(
        vi="“{said}” không còn sau ngày {day}; nay thuộc {successor}{times}.",
        en="“{said}” ended with {day}; its territory is in {successor} now{times}.",
        advice_vi="Ghi {successor}; nếu nói về địa bàn cũ thì thêm “trước đây”.",
        advice_en="Write {successor}, or add “trước đây” where the former territory is meant.",
    ),
    "dissolved": Message(
        vi="“{said}” không còn sau ngày {day}{times}.",
        en="“{said}” ended with {day}{times}.",
        advice_vi="Ghi xã, phường, đặc khu nay có địa bàn này; nếu nói về địa bàn cũ, thêm “(cũ)”.",
        advice_en="Name the communes that are there now, or add “(cũ)” to the former territory.",
    ),
}
"""The messages that go with the remarks of :mod:`_told`; ``times`` counts places, "" for one."""
