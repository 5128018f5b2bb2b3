"""CD004 · the campaign is called by the name of another period."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Citation,
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
from plancheck_rules.chu_de._name import State, judged_names, written_like


@rule(
    "CD004",
    "ten-chien-dich-giai-doan-khac",
    Severity.ERROR,
    citations=(
        Citation("Nghị quyết 28/NQ-CP ngày 03/3/2021 của Chính phủ", "tên gọi từ năm 2021"),
        huong_dan("tên Tháng hành động"),
    ),
    campaign_only=True,
    messages={
        "no_year": NO_YEAR,
        "other_period": Message(
            vi="Tên Tháng hành động ghi theo giai đoạn khác, không phải tên dùng năm {year}.",
            en="The campaign is called by the name of another period, not that of {year}.",
            advice_vi="Sửa thành “{name}”.",
            advice_en="Write “{name}”.",
        ),
    },
)
def ten_chien_dich_giai_doan_khac(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Tên Tháng hành động là tên của giai đoạn khác.
    The campaign is called by the name of another period.

    Vì sao
        Giai đoạn 2016 - 2020 gọi là “… và phòng, chống bạo lực trên cơ sở giới”; từ năm 2021 là
        “… và phòng ngừa, ứng phó với bạo lực trên cơ sở giới”. Tên cũ trong kế hoạch mới là sai
        tên sự kiện; riêng năm chuyển tiếp 2021 chỉ cảnh báo.
    Why
        The name changed in 2021 from “phòng, chống” to “phòng ngừa, ứng phó với”. The old name in
        a new plan names an event that no longer exists; in 2021 itself it is only a warning.
    Lưu ý
        Tên cũ trong trích yếu của văn bản được viện dẫn và khi nhắc lại những năm trước là đúng.
    Note
        The old name is right in titles of cited documents and where earlier years are recalled.
    Sai
        trich_yeu: Triển khai Tháng hành động vì bình đẳng giới
        và phòng, chống bạo lực trên cơ sở giới năm 2023
    Đúng
        @ xã 2019
    """
    if plan.year is None:
        yield Abstention("no_year")
        return
    for judged in judged_names(plan, context):
        if judged.state is State.OTHER_PERIOD:
            field = judged.mention.text
            name = written_like(judged.expected, field.text)
            yield Remark(
                field.span,
                "other_period",
                {"year": str(plan.year.value), "name": judged.expected},
                expected=name,
                fix=Fix(Safety.UNSAFE, (Edit(field.span, name),)),
                severity=Severity.WARNING if judged.tolerant else None,
            )
