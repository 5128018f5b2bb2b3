"""NN002 · the "Lưu" line is not in the prescribed form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Level,
    Message,
    Plan,
    Recipient,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules._union import is_of_union
from plancheck_rules.noi_nhan._archive import archive_line_meant
from plancheck_rules.noi_nhan._list import NO_LIST, items

_RIGHT = re.compile(r"Lưu\s*:\s*VT\s*,\s*\S.*")
_NO_UNIT = re.compile(r"Lưu\s*:\s*VT\W*")

_ADVICE = {
    "advice_vi": "Ghi dòng cuối: “- Lưu: VT, <đơn vị soạn thảo>.”.",
    "advice_en": "Write as the last line: “- Lưu: VT, <drafting unit>.”.",
}


@rule(
    "NN002",
    "dong-luu-sai-mau",
    Severity.WARNING,
    citations=(phu_luc_1("điểm d khoản 9", "dòng cuối cùng của Nơi nhận"),),
    since=IN_FORCE,
    messages={
        "no_list": NO_LIST,
        "own_form": Message(
            vi="Mặt trận, đoàn thể có hướng dẫn riêng về cách ghi dòng lưu.",
            en="The Front and the unions have their own form of the archive line.",
        ),
        "missing": Message(
            "Nơi nhận không có dòng “Lưu”.", "The recipients lack the line “Lưu”.", **_ADVICE
        ),
        "form": Message(
            vi="Dòng lưu ghi “{said}”; mẫu là “Lưu: VT, <đơn vị soạn thảo>.”.",
            en="The archive line is “{said}”; its form is “Lưu: VT, <drafting unit>.”.",
            **_ADVICE,
        ),
        "no_unit": Message(
            vi="Dòng lưu chưa ghi đơn vị soạn thảo.",
            en="The archive line does not name the drafting unit.",
            **_ADVICE,
        ),
    },
)
def dong_luu_sai_mau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dòng “Lưu” cuối Nơi nhận không đúng mẫu “Lưu: VT, <đơn vị soạn thảo>.”.
    The archive line is not in the form “Lưu: VT, <drafting unit>.”.

    Vì sao
        Dòng này cho biết bản gốc lưu tại Văn thư và đơn vị nào soạn thảo, giữ hồ sơ.
    Why
        It says that the clerical office keeps the original and which unit keeps the file.
    Lưu ý
        Trường học không có đơn vị trực thuộc có thể chỉ ghi “Lưu: VT.”. Mặt trận, đoàn thể ghi
        theo hướng dẫn riêng (“Lưu: VP”), không xét. Chỉ sai dấu câu thì sửa tự động được.
    Note
        A school without units of its own may write just “Lưu: VT.”. The Front and the unions
        follow rules of their own and are not judged. Where only the marks are wrong, the fix is
        safe.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện (để báo cáo);
        - Lưu VP.
    Đúng
        @ xã 2023
    """
    if not items(plan) or is_of_union(plan):
        yield Abstention("own_form" if items(plan) else "no_list", applicable=False)
        return
    if not (kept := [item for item in items(plan) if item.archive]):
        yield Remark(items(plan)[-1].text.span, "missing")
    for item in kept[:1]:
        said = item.text.value
        if _RIGHT.fullmatch(said):
            continue
        if not _NO_UNIT.fullmatch(said):
            yield _form(plan, item)
        elif not (plan.level and plan.level.value is Level.SCHOOL):
            yield Remark(item.text.span, "no_unit", severity=Severity.INFO)


def _form(plan: Plan, item: Recipient) -> Remark:
    said = f"{item.text.value}{item.end}"
    place = item.text.span._replace(end=item.text.span.end + len(item.end))
    if plan.document.excerpt(place) != said:
        place = item.text.span
    safety, meant = archive_line_meant(item)
    return Remark(
        place,
        "form",
        {"said": said},
        expected=meant,
        fix=Fix(safety, (Edit(place, meant),)) if meant else None,
    )
