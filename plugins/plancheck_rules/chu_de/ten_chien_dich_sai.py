"""CD005 · the campaign's name is garbled."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._campaign import NO_YEAR
from plancheck_rules._law import huong_dan
from plancheck_rules.chu_de._name import Judged, State, judged_names, written_like
from plancheck_rules.chu_de._words import differences, words


@rule(
    "CD005",
    "ten-chien-dich-sai",
    Severity.WARNING,
    citations=(huong_dan("tên Tháng hành động"),),
    campaign_only=True,
    messages={
        "no_year": NO_YEAR,
        "garbled": Message(
            vi="Tên Tháng hành động viết sai: {differences}.",
            en="The campaign's name is garbled: {differences}.",
            advice_vi="Sửa thành “{name}”.",
            advice_en="Write “{name}”.",
        ),
        "punctuation": Message(
            vi="Tên Tháng hành động sai dấu câu: “{said}”.",
            en="The campaign's name has wrong punctuation: “{said}”.",
            advice_vi="Sửa thành “{name}”.",
            advice_en="Write “{name}”.",
        ),
    },
)
def ten_chien_dich_sai(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Tên Tháng hành động viết sai chữ, thiếu chữ hoặc đặt sai dấu phẩy.
    The campaign's name has wrong or missing words or misplaced commas.

    Vì sao
        Tên Tháng hành động là tên riêng của sự kiện, viết thống nhất trong cả nước; “về bình
        đẳng giới” hay “phòng ngừa ứng, phó với” là lỗi thường gặp khi gõ lại.
    Why
        It is the proper name of an event; “về” for “vì” and misplaced commas are the usual slips.
    Lưu ý
        Tên rút gọn “Tháng hành động vì bình đẳng giới” là đúng.
    Note
        The short form “Tháng hành động vì bình đẳng giới” is right.
    Sai
        trich_yeu: Triển khai Tháng hành động về bình đẳng giới năm 2023
    Sai
        trich_yeu: Triển khai Tháng hành động vì bình đẳng giới
        và phòng ngừa ứng, phó với bạo lực trên cơ sở giới năm 2023
    Đúng
        ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm 2023./.
    """
    if plan.year is None:
        yield Abstention("no_year")
        return
    for judged in judged_names(plan, context):
        if judged.state is State.GARBLED:
            yield _remark(judged)


def _remark(judged: Judged) -> Remark:
    field = judged.mention.text
    name = written_like(judged.expected, field.text)
    same_words = words(field.value) == words(name)
    detail = (
        {"said": field.value}
        if same_words
        else {"differences": differences(field.value, judged.expected)}
    )
    return Remark(
        field.span,
        "punctuation" if same_words else "garbled",
        {"name": judged.expected, **detail},
        expected=name,
        fix=Fix(Safety.UNSAFE, (Edit(field.span, name),)),
    )
