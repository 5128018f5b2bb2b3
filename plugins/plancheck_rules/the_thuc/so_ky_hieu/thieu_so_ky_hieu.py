"""TT030 · no number and symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    Stage,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc._head import NO_HEAD, aside, has_head, head_place, head_text

_SOME_NUMBER = re.compile(r"(?<!\w)số(?!\w)|/\s*kh(?!\w)")


@rule(
    "TT030",
    "thieu-so-ky-hieu",
    Severity.ERROR,
    citations=(nghi_dinh_30("điểm c khoản 2 Điều 8"), phu_luc_1("khoản 3")),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_head": NO_HEAD,
        "unread": Message(
            vi="Phần đầu văn bản có chỗ giống số, ký hiệu nhưng không đọc được.",
            en="The head has something like a number and symbol that was not understood.",
        ),
        "missing": Message(
            vi="Phần đầu kế hoạch thiếu dòng số, ký hiệu.",
            en="The head of the plan lacks the line of number and symbol.",
            advice_vi="Thêm dòng “Số: …/KH-…” dưới tên cơ quan ban hành; sau “KH-” là chữ viết tắt "
            "tên cơ quan.",
            advice_en="Add “Số: …/KH-…” below the issuer's name; the body's abbreviation follows "
            "“KH-”.",
        ),
    },
)
def thieu_so_ky_hieu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Phần đầu kế hoạch không có dòng số, ký hiệu.
    The head of the plan has no line of number and symbol.

    Vì sao
        Số, ký hiệu là thành phần thể thức chính, để đăng ký, tra cứu và viện dẫn văn bản.
    Why
        Number and symbol are a component of every document: it is registered and cited by them.
    Lưu ý
        Bản dự thảo chưa có số vẫn phải có dòng này, chừa chỗ trống cho số: thiếu dòng là cảnh báo.
        Bản phát hành thiếu số, ký hiệu thì là lỗi, vì công văn đính chính cũng không dẫn được.
    Note
        A draft has the line too, with a gap for the number: without it a warning. In an issued plan
        it is an error, for not even a letter that would correct it can cite the plan.
    Sai
        so_ky_hieu:
    Đúng
        dự thảo
    """
    if not has_head(plan):
        yield Abstention("no_head", applicable=False)
    elif plan.number is not None:
        return
    elif _SOME_NUMBER.search(f"{head_text(plan)}\n{aside(plan)}"):
        yield Abstention("unread")
    else:
        issued = plan.stage is Stage.ISSUED
        severity = None if issued else Severity.WARNING
        yield Remark(head_place(plan), "missing", severity=severity)
