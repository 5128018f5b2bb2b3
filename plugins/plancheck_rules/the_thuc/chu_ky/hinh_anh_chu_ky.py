"""TT099 · the picture of a signature or seal is no transparent PNG."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, Span, Trait, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1

_OPAQUE, _RIGHT = "image/png", "image/png alpha"
_ADVICE = {
    "advice_vi": "Dùng hình ảnh chữ ký, dấu định dạng .png nền trong suốt.",
    "advice_en": "Use a transparent PNG for the image of signature or seal.",
}


@rule(
    "TT099",
    "hinh-anh-chu-ky",
    Severity.INFO,
    citations=(
        phu_luc_1("điểm d khoản 7", "hình ảnh chữ ký màu xanh, định dạng .png nền trong suốt"),
        phu_luc_1("điểm a khoản 8", "hình ảnh dấu màu đỏ, định dạng .png nền trong suốt"),
    ),
    since=IN_FORCE,
    messages={
        "no_signature": Message(
            vi="Không nhận ra phần ký.",
            en="The signature is not recognised.",
        ),
        "format": Message(
            vi="Hình ảnh ở phần ký có định dạng {type}; quy định là .png nền trong suốt.",
            en="The picture in the signature is of type {type}; the rule is a transparent PNG.",
            **_ADVICE,
        ),
        "opaque": Message(
            vi="Hình ảnh ở phần ký có định dạng .png nhưng nền không trong suốt.",
            en="The picture in the signature is a PNG, but not transparent.",
            **_ADVICE,
        ),
    },
)
def hinh_anh_chu_ky(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Hình ảnh chữ ký, dấu không phải định dạng .png nền trong suốt.
    The picture of the signature or seal is no transparent PNG.

    Vì sao
        Hình ảnh nền trong suốt mới đặt được lên dòng chữ mà không che chức vụ, họ tên, và để dấu
        trùm lên chữ ký.
    Why
        Only a transparent picture leaves post and name readable and lets the seal overlap the
        signature.
    Lưu ý
        Chỉ xét văn bản điện tử có chèn hình; màu và kích thước của hình không kiểm tra được.
    Note
        Only pictures in the file are judged; their colours and sizes are not.
    Sai
        + picture: image/jpeg
    Đúng
        + picture: image/png alpha
    """
    place = _place(plan)
    if place is None:
        yield Abstention("no_signature", applicable=False)
        return
    first, last = plan.document.offsets(place)
    for fact in plan.document.facts:
        if fact.trait is not Trait.PICTURE or fact.detail == _RIGHT:
            continue
        at = plan.document.offsets(fact.span)[0] if fact.span else first
        if first <= at <= last:
            subtype = fact.detail.rpartition("/")[2].removeprefix("x-")
            told = {} if fact.detail == _OPAQUE else {"type": f".{subtype}"}
            yield Remark(fact.span or place, "format" if told else "opaque", told)


def _place(plan: Plan) -> Span | None:
    """Where the signature stands: from its first line to the name, or to the last line there is."""
    if plan.signature is None:
        return None
    fields = [*plan.signature.authority, plan.signature.post, plan.signature.name]
    spans = [field.span for field in fields if field]
    return Span(*min(spans)[:2], *max(spans)[2:]) if spans else None
