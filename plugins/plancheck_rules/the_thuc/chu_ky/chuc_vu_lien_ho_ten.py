"""TT098 · the post is glued to the name."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, Span, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1


@rule(
    "TT098",
    "chuc-vu-lien-ho-ten",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 7", "chức vụ ở ô số 7a, chữ ký ở ô số 7c, họ tên ở ô số 7b"),
    ),
    since=IN_FORCE,
    messages={
        "incomplete": Message(
            vi="Không nhận ra đủ chức vụ và họ tên.",
            en="Post or name is not recognised.",
        ),
        "glued": Message(
            vi="Chức vụ “{post}” viết liền với họ tên “{name}”.",
            en="The post “{post}” is glued to the name “{name}”.",
            advice_vi="Đặt họ tên xuống dòng riêng, chừa chỗ cho chữ ký.",
            advice_en="Put the name on its own line, with room for the signature.",
        ),
    },
)
def chuc_vu_lien_ho_ten(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Chức vụ viết liền với họ tên người ký.
    The signer's post is glued to the name.

    Vì sao
        Chữ ký đặt giữa chức vụ và họ tên; viết liền thì không còn chỗ ký và khó đọc.
    Why
        The signature stands between post and name; glued together they leave no room for it.
    Sai
        chuc_vu: PHÓ CHỦ TỊCHNguyễn Văn A
        ho_ten:
    Đúng
        @ xã 2023
    """
    signature = plan.signature
    if signature is None or signature.post is None or signature.name is None:
        yield Abstention("incomplete", applicable=False)
        return
    post, name = signature.post, signature.name
    if (post.span.end_block, post.span.end) == (name.span.block, name.span.start):
        yield Remark(
            Span(*post.span[:2], *name.span[2:]),
            "glued",
            {"post": post.value, "name": name.value},
        )
