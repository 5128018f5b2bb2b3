"""Where what looks like a misspelling is two halves of right words.

Source: the listed misspellings tried against the common words of administrative Vietnamese.
"""

from __future__ import annotations

RIGHT_AFTER = {
    "chuẩn đoán": ("tiêu",),
    "chỉnh chu": ("điều", "hiệu"),
    "chỉnh sữa": ("điều",),
    "cơ sơ": ("hữu", "nguy", "thời", "động"),
    "hoạt đông": ("sinh",),
    "kỷ năng": ("thế",),
    "kỷ thuật": ("thế",),
    "nghĩ hưu": ("suy",),
    "nỗi bật": ("đến",),
    "phạm vị": ("xâm", "xúc"),
    "sát nhập": ("cảnh", "giám", "khảo", "kiểm", "quan", "sâu", "sơ", "thị", "trinh", "ám"),
    "sản suất": ("tài",),
    "sử lý": ("dã", "lịch", "tiểu"),
    "sử phạt": ("lịch",),
    "trú trọng": ("cư", "lưu", "thường", "tạm"),
    "xúc tích": ("cảm", "tiếp"),
    "đảm bão": ("bảo",),
    "đề suất": ("chủ", "vấn"),
    "đối sử": ("phản", "tuyệt", "tương"),
}
"""By misspelling, the words after which it is right: "lịch sử" + "lý luận"."""

RIGHT_BEFORE = {
    "bão lực": ("lượng",),
    "chỉnh chu": ("kỳ", "trình", "vi"),
    "hoạt đông": ("người", "vui", "đảo", "đủ"),
    "kỹ cương": ("lĩnh",),
    "kỹ lục": ("lọi", "địa"),
    "kỹ nguyên": ("bản", "do", "liệu", "lý", "mẫu", "nhân", "tắc", "tố", "văn"),
    "ngăn chăn": ("dắt", "nuôi", "thả"),
    "nổ lực": ("lượng",),
    "phạm vị": ("thành", "thế", "trí"),
    "sử lý": ("luận",),
    "sữa chữa": ("bệnh",),
    "sữa đổi": ("lấy", "quà", "trả"),
    "theo mẩu": ("chuyện", "giấy", "tin"),
    "vận đông": ("người", "vui", "đảo", "đủ"),
    "xét sử": ("dụng", "liệu"),
    "xúc tích": ("cực", "hợp", "lũy"),
    "đề suất": ("ăn", "đầu"),
    "đối sử": ("dụng",),
}
"""By misspelling, the words before which it is right: "vấn đề" + "suất ăn"."""
