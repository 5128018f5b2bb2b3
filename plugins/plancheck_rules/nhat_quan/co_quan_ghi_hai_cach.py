"""NQ004 · the issuer is named otherwise in the text than in the head."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    Level,
    Message,
    Plan,
    Remark,
    Severity,
    fold,
    rule,
)
from plancheck_rules._law import phu_luc_1

_HEAD = Bilingual("tên cơ quan ở đầu văn bản", "the issuer in the head")
_KINDS = {
    Level.COMMUNE: "xã|phường|thị trấn|đặc khu",
    Level.DISTRICT: "huyện|quận|thị xã",
    Level.PROVINCE: "tỉnh",
}
_NAME = r"[A-ZĐÀ-Ỹ][^\W\d_]*(?:\s[A-ZĐÀ-Ỹ][^\W\d_]*){0,3}"
_COMMITTEE = r"(?:[ỦUủu][ỷyỶY]?\w*\s+ban\s+nhân\s+dân|UBND)\s+"
_OTHERS = re.compile(
    r"(?<!\w)(?:theo|phối hợp|đề nghị|yêu cầu|giao|chỉ đạo"
    r"|thực hiện (?:kế hoạch|công văn|chỉ thị|quyết định|văn bản))(?!\w)"
)
_ISSUES = r"\s+(?:xây dựng|ban hành|lập|triển khai|tổ chức thực hiện)\s+(?:[Kk]ế hoạch)"


@rule(
    "NQ004",
    "co-quan-ghi-hai-cach",
    Severity.ERROR,
    citations=(phu_luc_1("điểm a khoản 2", "tên chính thức của cơ quan ban hành"),),
    messages={
        "no_issuer": Message(
            vi="Chưa nhận ra cơ quan ban hành là Ủy ban nhân dân nào.",
            en="Which people's committee issues the plan was not recognised.",
        ),
        "differs": Message(
            vi="Đầu văn bản là của {issuer}, nhưng ở đây ghi “{said}”.",
            en="The head is of {issuer}, but here stands “{said}”.",
            advice_vi="Sửa tên cơ quan cho thống nhất; thường là sót khi lấy mẫu của nơi khác.",
            advice_en="Name one issuer; the other is usually left from another office's text.",
        ),
    },
)
def co_quan_ghi_hai_cach(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Cơ quan ban hành kế hoạch ghi ở lời dẫn hoặc câu kết khác với đầu văn bản.
    The opening or the closing names another issuer than the head.

    Vì sao
        Lấy kế hoạch của xã bạn làm mẫu mà sót tên thì không rõ văn bản do ai ban hành.
    Why
        Where a neighbour's plan served as the model and its name stayed, nobody knows whose
        document it is.
    Sai
        mo_dau: Ủy ban nhân dân xã Yên Hòa xây dựng Kế hoạch triển khai
        Tháng hành động vì bình đẳng giới năm 2023 như sau:
    Đúng
        @ xã 2023
    """
    issuer = plan.issuer.value if plan.issuer else None
    kinds = _KINDS.get(issuer.level) if issuer and issuer.level else None
    if not plan.issuer or not issuer or not kinds or not issuer.territory or plan.body is None:
        yield Abstention("no_issuer", applicable=False)
        return
    committee = re.compile(rf"{_COMMITTEE}(?:{kinds})\s+(?P<name>{_NAME})")
    for start, end in _statements(plan):
        found = committee.search(plan.document.text, start, end)
        if found and not _same_place(found["name"], issuer.territory):
            said = " ".join(found[0].split())
            yield Remark(
                plan.document.span(*found.span()),
                "differs",
                {"issuer": issuer.name, "said": said},
                related=((_HEAD, plan.issuer.span),),
            )


def _statements(plan: Plan) -> Iterator[tuple[int, int]]:
    """Where the plan says who issues it: before "… xây dựng Kế hoạch", and after "Kế hoạch …"."""
    document = plan.document
    if plan.preamble:
        start, end = document.offsets(plan.preamble)
        issues = re.compile(rf"{_COMMITTEE}[^.;\n]{{2,60}}?{_ISSUES}")
        yield from (found.span() for found in issues.finditer(document.text, start, end))
    if plan.closing:
        first, last = document.offsets(plan.closing.span)
        stop = document.text.find(". ", first, last)
        last = stop if stop >= 0 else last
        of = re.compile(rf"của\s+{_COMMITTEE}").search(document.text, first, last)
        if of and not _OTHERS.search(document.folded, first, of.start()):
            yield of.start(), last


def _same_place(said: str, territory: str) -> bool:
    """Whether one name begins the other: what follows a name may look like a part of it."""
    one, other = fold(said), fold(territory)
    return one.startswith(other) or other.startswith(one)
