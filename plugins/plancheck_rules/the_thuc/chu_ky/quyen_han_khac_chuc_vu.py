"""TT093 · the authority line does not fit the signer's post."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, fold, rule, squeeze
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc.chu_ky._foot import Authority, authorities

_DEPUTY = re.compile(r"phó ")
_IN_CHARGE = re.compile(r"\s+(?:phụ trách|điều hành|thường trực).*")
_STATE = frozenset(
    (
        *("ủy ban nhân dân", "sở", "phòng", "trường", "bộ", "cục", "chi cục", "tổng cục"),
        *("bệnh viện", "trung tâm", "viện", "ban dân tộc"),
    )
)


@rule(
    "TT093",
    "quyen-han-khac-chuc-vu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 7", "việc ghi quyền hạn của người ký"),
        nghi_dinh_30("Điều 13", "ký thay, ký thừa lệnh, ký thừa ủy quyền"),
    ),
    since=IN_FORCE,
    messages={
        "no_post": Message(
            vi="Không nhận ra chức vụ của người ký.", en="The signer's post is not recognised."
        ),
        "head": Message(
            vi="“{authority}” là ký thay, nhưng chức vụ ghi bên dưới lại là “{post}”.",
            en="“{authority}” says that a deputy signs, but the post below it is “{post}”.",
            advice_vi="Cấp trưởng ký thì bỏ dòng “KT.”; cấp phó ký thì ghi chức vụ “PHÓ …”.",
            advice_en="If the head signs, drop “KT.”; if a deputy does, state the post “PHÓ …”.",
        ),
        "deputy": Message(
            vi="Người ký là “{post}” nhưng không có dòng “KT.” ký thay cấp trưởng.",
            en="The signer is “{post}”, but no line “KT.” says that he or she signs for the head.",
            advice_vi="Thêm dòng “{meant}” trên chức vụ.",
            advice_en="Add the line “{meant}” above the post.",
        ),
        "delegate": Message(
            vi="“{authority}” là ký theo lệnh hoặc ủy quyền, nhưng “{post}” không phải người đứng "
            "đầu đơn vị trực thuộc.",
            en="“{authority}” is for heads of subordinate units, but the post is “{post}”.",
            advice_vi="Cấp phó ký thì ghi “KT.”; cấp trưởng ký thì bỏ dòng này.",
            advice_en="For a deputy write “KT.”; for the head drop this line.",
        ),
    },
)
def quyen_han_khac_chuc_vu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Quyền hạn ghi ở phần ký không khớp với chức vụ của người ký.
    The authority stated in the signature does not fit the signer's post.

    Vì sao
        “KT.” là cấp phó ký thay cấp trưởng, “TL.”, “TUQ.” là người đứng đầu đơn vị trực thuộc ký;
        ghi không khớp thì không rõ người ký có thẩm quyền không.
    Why
        “KT.” is a deputy signing for the head, “TL.” and “TUQ.” the head of a subordinate unit;
        if they do not fit, the signer's competence is in doubt.
    Lưu ý
        Cấp phó được giao phụ trách, điều hành cũng ký như cấp phó ký thay cấp trưởng.
    Note
        A deputy put in charge also signs as one who signs for the head.
    Sai
        chuc_vu: CHỦ TỊCH
    Sai
        quyen_han: TM. ỦY BAN NHÂN DÂN
    Đúng
        @ xã 2023
    """
    post = plan.signature.post if plan.signature else None
    if post is None:
        yield Abstention("no_post", applicable=False)
        return
    own = squeeze(fold(post.value))
    lines = list(authorities(plan))
    message = _offence(plan, own, lines)
    if message is None:
        return
    head = _IN_CHARGE.sub("", _DEPUTY.sub("", own, count=1)).upper()
    authority = next((f"{line.code}. {line.whom.upper()}" for line in lines[-1:]), "")
    arguments = {"post": post.value, "authority": authority, "meant": f"KT. {head}"}
    yield Remark(
        post.span,
        message,
        arguments,
        expected=arguments["meant"] if message == "deputy" else None,
    )


def _offence(plan: Plan, post: str, lines: list[Authority]) -> str | None:
    """Return the message that tells how *lines* and *post* do not fit, None if they may."""
    last = lines[-1] if lines else None
    if last and last.code == "KT":
        return "head" if post == last.whom else None
    if last and last.code in ("TL", "TUQ") and _without_deputy(post) == last.whom:
        return "delegate"
    unsigned_for = not any(line.code in ("KT", "TUQ") for line in lines)
    return "deputy" if _DEPUTY.match(post) and unsigned_for and _binds(plan, lines) else None


def _without_deputy(post: str) -> str:
    return _DEPUTY.sub("", post, count=1)


def _binds(plan: Plan, lines: list[Authority]) -> bool:
    """Whether the signer acts for a body that has one head, or for a People's Committee."""
    collective = [line.whom for line in lines if line.code == "TM"]
    committee = all(whom.startswith(("ủy ban nhân dân", "ubnd")) for whom in collective)
    return committee and plan.issuer is not None and plan.issuer.value.type in _STATE
