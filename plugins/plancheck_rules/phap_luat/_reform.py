"""The reform of 2025: its days and its acts."""

from __future__ import annotations

import datetime as dt

from plancheck import Citation, Message

NEW_MINISTRIES = dt.date(2025, 3, 1)
"""From this day the ministries are the new ones; no body that plans name had ended before."""

TWO_TIERS = dt.date(2025, 7, 1)
"""From this day there are only provinces and communes, fewer of both."""

CO_CAU_CHINH_PHU = Citation(
    "Nghị quyết 176/2025/QH15",
    "cơ cấu tổ chức của Chính phủ",
    "Bộ Nội vụ tiếp nhận Bộ Lao động - Thương binh và Xã hội từ ngày 01/3/2025",
)
KET_THUC_CAP_HUYEN = Citation(
    "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
    "quy định về hiệu lực thi hành",
    "cấp huyện kết thúc hoạt động từ ngày 01/7/2025",
)
SAP_XEP_DON_VI = Citation(
    "Nghị quyết 60-NQ/TW ngày 12/4/2025",
    "chính quyền địa phương hai cấp: tỉnh, thành phố; xã, phường, đặc khu",
)
SAP_XEP_CAP_TINH = Citation(
    "Nghị quyết 202/2025/QH15",
    "sắp xếp đơn vị hành chính cấp tỉnh",
    "34 tỉnh, thành phố từ ngày 01/7/2025",
)

NO_DATE = Message(
    vi="Chưa biết kế hoạch ban hành ngày nào, của năm nào.",
    en="Neither the day nor the year of the plan is known.",
)
