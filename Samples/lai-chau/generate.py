#!/usr/bin/env python3
"""Writes the sample roster of an invented Lai Châu: CSV tables and the same facts as YAML.

The units exist; every person, degree, job and post is made up from a seed. The same seed gives the
same bytes under every Python 3: the only source of chance is `random.Random(seed).random()`, and no
set is ever iterated.

    python3 generate.py [--seed N] [--out DIR]
"""

import argparse
import datetime
import os
import random

AS_OF = datetime.date(2025, 11, 30)
UNKNOWN = "chưa rõ"  # written out in a table; a blank cell is a fact that was left out


class Dice:
    """Chance, reduced to one primitive that no Python version changes."""

    def __init__(self, seed):
        self._random = random.Random(seed).random

    def chance(self, probability):
        return self._random() < probability

    def between(self, low, high):
        """Returns an integer from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, items):
        return items[int(self._random() * len(items))]


# --- Units -----------------------------------------------------------------------------------------
# What `plan` says: one word per leader, the head first. The letter is the kind of career
# (see `Maker.career`); a sign after it changes the post (see `leader_post`).

ROOT = ("lai-chau", "Tỉnh Lai Châu", "province", "locality", "")

# id, name, head's title, deputy's title, subject, plan, its divisions
AGENCIES = [
    ("so-khcn", "Sở Khoa học và Công nghệ", "Giám đốc", "Phó Giám đốc", "it", "E E N E",
     ["Quản lý Khoa học", "Chuyển đổi số"]),
    ("so-nnmt", "Sở Nông nghiệp và Môi trường", "Giám đốc", "Phó Giám đốc", "farm", "E N E E E?",
     ["Quản lý đất đai", "Kế hoạch - Tài chính"]),
    ("so-xd", "Sở Xây dựng", "Giám đốc", "Phó Giám đốc", "building", "E! N E E E=",
     ["Quản lý hạ tầng giao thông", "Quy hoạch - Kiến trúc"]),
    ("so-yte", "Sở Y tế", "Giám đốc", "Phó Giám đốc", "health", "E E N E",
     ["Nghiệp vụ Y", "Bảo trợ xã hội"]),
    ("so-gddt", "Sở Giáo dục và Đào tạo", "Giám đốc", "Phó Giám đốc", "teaching", "T S N N",
     ["Giáo dục phổ thông", "Tổ chức cán bộ"]),
    ("so-noivu", "Sở Nội vụ", "Giám đốc", "Phó Giám đốc", "state", "N N N% N",
     ["Tổ chức biên chế", "Lao động - Việc làm"]),
    ("so-tc", "Sở Tài chính", "Giám đốc", "Phó Giám đốc", "money", "N Q N& N N",
     ["Quản lý giá", "Đầu tư, thẩm định"]),
    ("so-tp", "Sở Tư pháp", "Giám đốc", "Phó Giám đốc", "law", "N N N",
     ["Hành chính tư pháp", "Phổ biến, giáo dục pháp luật"]),
    ("so-ct", "Sở Công Thương", "Giám đốc", "Phó Giám đốc", "power", "E! N X N",
     ["Quản lý năng lượng", "Quản lý thương mại"]),
    ("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch", "Giám đốc", "Phó Giám đốc", "culture", "N N U3 N",
     ["Quản lý du lịch", "Quản lý thể dục, thể thao"]),
    ("so-dttg", "Sở Dân tộc và Tôn giáo", "Giám đốc", "Phó Giám đốc", "state", "N M N",
     ["Chính sách dân tộc", "Tôn giáo"]),
    ("vp-ubnd", "Văn phòng Ủy ban nhân dân tỉnh", "Chánh Văn phòng", "Phó Chánh Văn phòng", "state",
     "N U1 N E N", ["Tổng hợp", "Ngoại vụ"]),
    ("thanh-tra", "Thanh tra tỉnh", "Chánh Thanh tra", "Phó Chánh Thanh tra", "law", "N N U5 N",
     ["Nghiệp vụ 1", "Giám sát, thẩm định"]),
    ("bql-kkt", "Ban Quản lý khu kinh tế cửa khẩu tỉnh", "Trưởng ban", "Phó Trưởng ban", "money",
     "E N M N N", ["Quy hoạch và Xây dựng", "Quản lý đầu tư"]),
    ("vp-hdnd", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "Chánh Văn phòng",
     "Phó Chánh Văn phòng", "state", "N N T", ["Công tác Quốc hội", "Công tác Hội đồng nhân dân"]),
]

# The first leader of the hospital is the deputy director of the health department who is marked in
# `Maker.build`: one person in two teams. The employment centre has nobody yet.
SERVICE_UNITS = [
    ("bv-da-khoa", "Bệnh viện Đa khoa tỉnh", "so-yte", "Giám đốc", "Phó Giám đốc", "health", "* E E N E",
     ["Trưởng khoa Nội tổng hợp", "Trưởng khoa Dược", "Trưởng khoa Ngoại"]),
    ("cd-cong-dong", "Trường Cao đẳng Cộng đồng Lai Châu", "so-gddt", "Hiệu trưởng", "Phó Hiệu trưởng",
     "teaching", "T N S", ["Trưởng phòng Đào tạo", "Trưởng khoa Nông lâm"]),
    ("tt-ksbt", "Trung tâm Kiểm soát bệnh tật tỉnh", "so-yte", "Giám đốc", "Phó Giám đốc", "health",
     "E E U1", ["Trưởng khoa Xét nghiệm"]),
    ("tt-cds", "Trung tâm Chuyển đổi số và Ứng dụng khoa học công nghệ", "so-khcn", "Giám đốc",
     "Phó Giám đốc", "it", "E N E", ["Trưởng phòng Hạ tầng số"]),
    ("tt-dvvl", "Trung tâm Dịch vụ việc làm tỉnh", "so-noivu", "Giám đốc", "Phó Giám đốc", "state", "", []),
]

PARTY_BODY = ("bch-dang-bo", "Ban Chấp hành Đảng bộ tỉnh", "province", "party_body", "lai-chau")

# id, ward or commune, name, subject of its experts, plan
COMMUNES = [
    ("tan-phong", "phường", "Tân Phong", "building", "N E E N N"),
    ("doan-ket", "phường", "Đoàn Kết", "it", "E N E N"),
    ("than-uyen", "xã", "Than Uyên", "farm", "E N N"),
    ("muong-than", "xã", "Mường Than", "farm", "V N N"),
    ("muong-kim", "xã", "Mường Kim", "farm", "N N N~ N"),
    ("khoen-on", "xã", "Khoen On", "farm", "N T N"),
    ("tan-uyen", "xã", "Tân Uyên", "land", "N E N N"),
    ("muong-khoa", "xã", "Mường Khoa", "farm", "N E N"),
    ("pac-ta", "xã", "Pắc Ta", "farm", "N M N"),
    ("nam-so", "xã", "Nậm Sỏ", "farm", "N G N"),
    ("binh-lu", "xã", "Bình Lư", "land", "N X N"),
    ("ban-bo", "xã", "Bản Bo", "building", "E E N"),
    ("ta-leng", "xã", "Tả Lèng", "farm", "N N N"),
    ("khun-ha", "xã", "Khun Há", "farm", "N O N"),
    ("sin-suoi-ho", "xã", "Sin Suối Hồ", "farm", "Q N N"),
    ("phong-tho", "xã", "Phong Thổ", "land", "N E N N"),
    ("dao-san", "xã", "Dào San", "farm", "N M N N"),
    ("si-lo-lau", "xã", "Sì Lở Lầu", "farm", "N^ N N N"),
    ("khong-lao", "xã", "Khổng Lào", "it", "N K E"),
    ("tua-sin-chai", "xã", "Tủa Sín Chải", "land", "N E N T N"),
    ("sin-ho", "xã", "Sìn Hồ", "building", "E N N N"),
    ("hong-thu", "xã", "Hồng Thu", "farm", "N N N E>"),
    ("nam-tam", "xã", "Nậm Tăm", "farm", "N U1 N"),
    ("pu-sam-cap", "xã", "Pu Sam Cáp", "land", "M N N"),
    ("nam-cuoi", "xã", "Nậm Cuổi", "farm", "U3 N N"),
    ("nam-ma", "xã", "Nậm Mạ", "farm", "N N Q"),
    ("le-loi", "xã", "Lê Lợi", "power", "N! T N"),
    ("nam-hang", "xã", "Nậm Hàng", "power", "E! N N"),
    ("muong-mo", "xã", "Mường Mô", "farm", "N U2 N U1"),
    ("hua-bum", "xã", "Hua Bum", "land", "N N N E="),
    ("pa-tan", "xã", "Pa Tần", "farm", "N N U6"),
    ("bum-nua", "xã", "Bum Nưa", "farm", "N U4 N"),
    ("bum-to", "xã", "Bum Tở", "farm", "N U8 N"),
    ("muong-te", "xã", "Mường Tè", "health", "N E U1"),
    ("thu-lum", "xã", "Thu Lũm", "land", "U2 N N"),
    ("pa-u", "xã", "Pa Ủ", "farm", "N U7 N"),
    ("mu-ca", "xã", "Mù Cả", "farm", "N U5 N U3"),
    ("ta-tong", "xã", "Tà Tổng", "farm", "N E U4 N N"),
]

DISTRICTS = ["Than Uyên", "Tân Uyên", "Tam Đường", "Phong Thổ", "Sìn Hồ", "Nậm Nhùn", "Mường Tè"]

# --- Names -----------------------------------------------------------------------------------------

KINH = {
    "family": ["Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi",
               "Hoàng", "Đặng", "Đinh", "Ngô", "Trịnh", "Mai", "Phan"],
    "male": (["Văn", "Văn", "Hữu", "Đức", "Quang", "Minh", "Xuân", "Ngọc", "Đình", "Quốc", "Mạnh", "Trọng"],
             ["Bách", "Cường", "Dũng", "Đạt", "Hiếu", "Hòa", "Huy", "Khang", "Lâm", "Nghĩa", "Phúc",
              "Quân", "Quyết", "Thái", "Thành", "Thịnh", "Tiến", "Toàn", "Tùng", "Vinh"]),
    "female": (["Thị", "Thị", "Thị Thu", "Thị Hồng", "Thị Thanh", "Minh", "Ngọc", "Thị Kim", "Thu"],
               ["Anh", "Bích", "Chi", "Duyên", "Hà", "Hạnh", "Hiền", "Hoa", "Huệ", "Huyền", "Lan", "Loan",
                "Nga", "Nhung", "Oanh", "Phương", "Thảo", "Thủy", "Trang", "Yến"]),
}
THAI = {
    "family": ["Lò", "Lò", "Lò", "Lường", "Tòng", "Quàng", "Cà", "Hoàng", "Điêu", "Hà", "Vàng", "Vì", "Tao"],
    "male": (["Văn", "Văn", "Văn", "Văn", "Chính", "Minh", "Quang"],
             ["Pâng", "Hặc", "Ún", "Chựa", "Phanh", "Inh", "Siêng", "Nọi", "Panh", "Kẻo", "Chương", "Hương",
              "Thoan", "Biên", "Đôi", "Sơn", "Ngọc", "Tưởng", "Xiên", "Ín", "Pọm", "Bun", "Hoan", "Thương"]),
    "female": (["Thị", "Thị", "Thị", "Thị Minh", "Thị Thanh"],
               ["Ặt", "Pọm", "Hoan", "Phương", "Loan", "Nguyệt", "Thiên", "Ượi", "Ngoan", "Chung", "Hồng",
                "Hiên", "Dung", "Xuân", "Biên", "Vui", "Inh", "Kim"]),
}
MONG = {
    "family": ["Giàng", "Giàng", "Sùng", "Sùng", "Vàng", "Thào", "Hảng", "Mùa", "Lý", "Chang", "Cứ", "Ma", "Hạng"],
    "male": (["A"], ["Páo", "Dơ", "Chinh", "Sính", "Lử", "Phứ", "Chu", "Tủa", "Sử", "Dế", "Vảng", "Khua",
                     "Nhè", "Tông", "Lềnh", "Sáng", "Chống", "Dủa", "Sào", "Vư", "Say", "Cáng"]),
    "female": (["Thị"], ["Mỷ", "Dợ", "Sua", "Chư", "Pàng", "Mảy", "Dở", "Ganh", "Xía", "Máo", "Chá"]),
}
DAO = {
    "family": ["Tẩn", "Tẩn", "Chẻo", "Chẻo", "Phàn", "Lý", "Tẩn"],
    "male": (["A", "Láo", "Chin", "Phủ", "Văn", "Sài"],
             ["Lở", "Tả", "San", "Lùng", "Sì", "Quẩy", "Nhàn", "Phù", "Pao", "Kinh", "Minh", "Diêu"]),
    "female": (["Thị", "Mý", "Thị"], ["Mẩy", "Lụa", "Pham", "Liên", "Nái", "Sểnh", "Hương"]),
}
HA_NHI = {
    "family": ["Lỳ", "Pờ", "Chang", "Phùng", "Khoàng", "Vàng", "Toán", "Chu"],
    "male": (["Xè", "Hừ", "Go", "Lóng", "Phì", "Khò", "Văn"],
             ["Xá", "Cà", "Lòng", "Sừ", "Chừ", "Hừ", "Xừ", "Tư", "Pư", "Nu"]),
    "female": (["Mỳ", "Thị", "Gạ"], ["Pớ", "Lế", "De", "Nụ", "Xó", "Nhù", "Thuy"]),
}
PEOPLES = [KINH] * 8 + [THAI] * 6 + [MONG] * 3 + [DAO] * 2 + [HA_NHI]

# --- Subjects --------------------------------------------------------------------------------------
# Codes of Circular 09/2022 (bachelor); `yes` subjects lie in the fields counted by `Check`, `no` do not.

AGRI = ["Học viện Nông nghiệp Việt Nam", "Trường Đại học Nông Lâm, Đại học Thái Nguyên", "Trường Đại học Tây Bắc"]
TECH = ["Đại học Bách khoa Hà Nội", "Trường Đại học Kỹ thuật Công nghiệp, Đại học Thái Nguyên"]
BUILD = ["Trường Đại học Xây dựng Hà Nội", "Trường Đại học Giao thông vận tải", "Trường Đại học Thủy lợi"]
MEDICINE = ["Trường Đại học Y Dược, Đại học Thái Nguyên", "Trường Đại học Y Hà Nội"]
TEACHERS = ["Trường Đại học Sư phạm Hà Nội", "Trường Đại học Tây Bắc", "Trường Đại học Sư phạm, Đại học Thái Nguyên"]
MANAGERS = ["Học viện Hành chính Quốc gia", "Học viện Báo chí và Tuyên truyền", "Học viện Chính trị quốc gia Hồ Chí Minh"]
MONEY = ["Trường Đại học Kinh tế Quốc dân", "Học viện Tài chính", "Trường Đại học Kinh tế và Quản trị Kinh doanh, Đại học Thái Nguyên"]
LAWYERS = ["Trường Đại học Luật Hà Nội", "Trường Đại học Mở Hà Nội"]

# subject: (bachelor majors, schools, title of graduate, workplaces, roles)
SUBJECTS = {
    "it": ([("7480201", "Công nghệ thông tin"), ("7480101", "Khoa học máy tính"), ("7480103", "Kỹ thuật phần mềm"),
            ("7520207", "Kỹ thuật điện tử - viễn thông"), ("7440102", "Vật lý học")],
           TECH + ["Trường Đại học Công nghệ thông tin và Truyền thông, Đại học Thái Nguyên",
                   "Học viện Công nghệ Bưu chính Viễn thông"], "KS",
           ["Sở Thông tin và Truyền thông", "VNPT Lai Châu", "Trung tâm Công nghệ thông tin tỉnh"],
           ["Kỹ sư công nghệ thông tin", "Quản trị mạng", "Chuyên viên công nghệ thông tin"]),
    "farm": ([("7620110", "Khoa học cây trồng"), ("7620109", "Nông học"), ("7620112", "Bảo vệ thực vật"),
              ("7620105", "Chăn nuôi"), ("7640101", "Thú y"), ("7620205", "Lâm sinh"), ("7620201", "Lâm học"),
              ("7620211", "Quản lý tài nguyên rừng"), ("7620301", "Nuôi trồng thủy sản")],
             AGRI, "Kỹ sư",
             ["Phòng Nông nghiệp và Phát triển nông thôn huyện {d}", "Trung tâm Dịch vụ nông nghiệp huyện {d}",
              "Hạt Kiểm lâm huyện {d}", "Chi cục Trồng trọt và Bảo vệ thực vật"],
             ["Kỹ sư", "Viên chức kỹ thuật", "Cán bộ kỹ thuật"]),
    "land": ([("7850103", "Quản lý đất đai"), ("7850101", "Quản lý tài nguyên và môi trường"),
              ("7440301", "Khoa học môi trường"), ("7520503", "Kỹ thuật trắc địa - bản đồ"),
              ("7440224", "Thủy văn học")],
             AGRI + ["Trường Đại học Mỏ - Địa chất", "Trường Đại học Tài nguyên và Môi trường Hà Nội"], "Kỹ sư",
             ["Phòng Tài nguyên và Môi trường huyện {d}", "Văn phòng Đăng ký đất đai tỉnh"],
             ["Chuyên viên địa chính", "Cán bộ đo đạc", "Kỹ sư trắc địa"]),
    "building": ([("7580201", "Kỹ thuật xây dựng"), ("7580205", "Kỹ thuật xây dựng công trình giao thông"),
                  ("7510103", "Công nghệ kỹ thuật xây dựng"), ("7580101", "Kiến trúc"),
                  ("7580202", "Kỹ thuật xây dựng công trình thủy")],
                 BUILD + ["Trường Đại học Kiến trúc Hà Nội"], "KS",
                 ["Phòng Kinh tế và Hạ tầng huyện {d}", "Ban Quản lý dự án huyện {d}",
                  "Ban Quản lý dự án đầu tư xây dựng các công trình tỉnh"],
                 ["Kỹ sư giám sát", "Cán bộ kỹ thuật", "Chuyên viên quản lý hạ tầng"]),
    "power": ([("7520201", "Kỹ thuật điện"), ("7510301", "Công nghệ kỹ thuật điện, điện tử"),
               ("7520103", "Kỹ thuật cơ khí"), ("7520601", "Kỹ thuật mỏ")],
              TECH, "Kỹ sư",
              ["Công ty Điện lực Lai Châu", "Công ty Thủy điện Bản Chát", "Truyền tải điện Tây Bắc"],
              ["Kỹ sư vận hành", "Kỹ sư điện", "Cán bộ kỹ thuật"]),
    "health": ([("7720101", "Y khoa"), ("7720101", "Y khoa"), ("7720101", "Y khoa"), ("7720201", "Dược học"), ("7720110", "Y học dự phòng"),
                ("7720701", "Y tế công cộng"), ("7720301", "Điều dưỡng")],
               MEDICINE, "Bác sĩ",
               ["Trung tâm Y tế huyện {d}", "Bệnh viện Đa khoa tỉnh", "Bệnh viện Y học cổ truyền tỉnh"],
               ["Viên chức chuyên môn", "Phó Trưởng khoa", "Trưởng khoa"]),
    "teaching": ([("7140217", "Sư phạm Ngữ văn"), ("7140202", "Giáo dục Tiểu học"), ("7140218", "Sư phạm Lịch sử"),
                  ("7140205", "Giáo dục Chính trị"), ("7140114", "Quản lý giáo dục"), ("7140231", "Sư phạm Tiếng Anh")],
                 TEACHERS, "Cử nhân",
                 ["Trường THPT Dân tộc nội trú tỉnh", "Trường THPT số 1 {d}", "Trường THPT số 2 {d}"],
                 ["Giáo viên", "Tổ trưởng chuyên môn", "Phó Hiệu trưởng"]),
    "state": ([("7310205", "Quản lý nhà nước"), ("7310202", "Xây dựng Đảng và chính quyền nhà nước"),
               ("7310201", "Chính trị học"), ("7340404", "Quản trị nhân lực"), ("7760101", "Công tác xã hội")],
              MANAGERS, "Cử nhân",
              ["Phòng Nội vụ huyện {d}", "Văn phòng Huyện ủy {d}", "Văn phòng UBND huyện {d}", "Huyện đoàn {d}"],
              ["Chuyên viên", "Chuyên viên tổng hợp", "Cán sự"]),
    "money": ([("7340301", "Kế toán"), ("7310101", "Kinh tế"), ("7340201", "Tài chính - Ngân hàng"),
               ("7340101", "Quản trị kinh doanh"), ("7310104", "Kinh tế đầu tư")],
              MONEY, "Cử nhân",
              ["Phòng Tài chính - Kế hoạch huyện {d}", "Sở Tài chính", "Kho bạc Nhà nước huyện {d}"],
              ["Kế toán viên", "Chuyên viên", "Phó Trưởng phòng"]),
    "law": ([("7380101", "Luật"), ("7380101", "Luật"), ("7380107", "Luật kinh tế"),
             ("7380102", "Luật hiến pháp và luật hành chính")],
            LAWYERS, "Cử nhân",
            ["Phòng Tư pháp huyện {d}", "Thanh tra huyện {d}", "Chi cục Thi hành án dân sự huyện {d}"],
            ["Chuyên viên pháp chế", "Thanh tra viên", "Chuyên viên"]),
    "culture": ([("7229042", "Quản lý văn hóa"), ("7810103", "Quản trị dịch vụ du lịch và lữ hành"),
                 ("7229030", "Văn học"), ("7320101", "Báo chí"), ("7220201", "Ngôn ngữ Anh")],
                ["Trường Đại học Văn hóa Hà Nội", "Trường Đại học Khoa học Xã hội và Nhân văn, Đại học Quốc gia Hà Nội"],
                "Cử nhân",
                ["Phòng Văn hóa và Thông tin huyện {d}", "Trung tâm Văn hóa - Nghệ thuật tỉnh"],
                ["Chuyên viên", "Viên chức", "Phó Trưởng phòng"]),
}
COUNTED = ["it", "farm", "land", "building", "power", "health"]
NOT_COUNTED = ["state", "money", "law", "teaching", "culture"]
NEVER_COUNTED = ["14", "22", "31", "32", "34", "38", "76", "81"]  # the fields of those subjects

# Teachers of science and management inside science fields: near, and not counted.
SCIENCE_TEACHERS = [("7140209", "Sư phạm Toán học"), ("7140210", "Sư phạm Tin học"), ("7140211", "Sư phạm Vật lý"),
                    ("7140212", "Sư phạm Hóa học"), ("7140213", "Sư phạm Sinh học")]
LOOK_ALIKES = [("7580301", "Kinh tế xây dựng", BUILD), ("7620115", "Kinh tế nông nghiệp", AGRI),
               ("7620116", "Phát triển nông thôn", AGRI), ("7580302", "Quản lý xây dựng", BUILD),
               ("7510601", "Quản lý công nghiệp", TECH)]
PUBLIC_MASTERS = [("8340403", "Quản lý công", MANAGERS), ("8340403", "Quản lý công", MANAGERS),
                  ("8340402", "Chính sách công", MANAGERS), ("8340404", "Quản trị nhân lực", MONEY)]
MASTERS = {
    "it": [("8480201", "Công nghệ thông tin"), ("8480101", "Khoa học máy tính")],
    "land": [("8440301", "Khoa học môi trường"), ("8520503", "Kỹ thuật trắc địa - bản đồ")],
    "building": [("8580201", "Kỹ thuật xây dựng"), ("8580205", "Kỹ thuật xây dựng công trình giao thông"),
                 ("8580302", "Quản lý xây dựng")],
    "power": [("8520201", "Kỹ thuật điện"), ("8520103", "Kỹ thuật cơ khí")],
}
# Lower diplomas: few carry a code, and theirs is of another list.
COLLEGE = {
    "it": ("6480201", "Công nghệ thông tin"), "farm": ("", "Trồng trọt"), "land": ("", "Địa chính"),
    "building": ("", "Xây dựng dân dụng và công nghiệp"), "power": ("", "Điện công nghiệp"),
    "health": ("6720301", "Điều dưỡng"), "teaching": ("", "Sư phạm Văn - Sử"), "state": ("", "Hành chính văn thư"),
    "money": ("6340301", "Kế toán"), "law": ("", "Pháp luật"), "culture": ("", "Văn hóa quần chúng"),
}
VAGUE_MAJORS = ["", "Kỹ thuật", "Sư phạm", "Kinh tế - Kỹ thuật", "", "QLNN"]

WRITTEN_LEVELS = {"bachelor": ["Đại học", "ĐH"], "master": ["Thạc sĩ", "ThS", "Thạc sỹ"],
                  "doctorate": ["Tiến sĩ"], "college": ["Cao đẳng"], "intermediate": ["Trung cấp"]}

CIVIL_TITLES = [("01.002", "Chuyên viên chính"), ("01.003", "Chuyên viên"), ("01.003", "Chuyên viên"),
                ("01.002", "Chuyên viên chính"), ("01.004", "Cán sự")]

COMMUNE_DIVISIONS = [("Chánh Văn phòng HĐND và UBND", "state"), ("Trưởng phòng Kinh tế", "farm"),
                     ("Trưởng phòng Văn hóa - Xã hội", "culture")]

PARTY_ONLY = [
    ("Bí thư Tỉnh ủy", "party_secretary"),
    ("Phó Bí thư Thường trực Tỉnh ủy", "deputy_party_secretary"),
    ("Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy", "standing_committee_member"),
    ("Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy", "standing_committee_member"),
    ("Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy", "standing_committee_member"),
    ("Ủy viên Ban Thường vụ, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh", "standing_committee_member"),
    ("Tỉnh ủy viên, Chánh Văn phòng Tỉnh ủy", "committee_member"),
    ("Tỉnh ủy viên, Bí thư Tỉnh đoàn", "committee_member"),
]


# --- People ----------------------------------------------------------------------------------------


class Person:
    def __init__(self, identifier, born):
        self.id = identifier
        self.born = born  # the true year, from which the other dates follow
        self.name = self.birth_date = self.gender = ""
        self.degrees, self.employment, self.titles = [], [], []


def degree(level, code, major, school, mode, year):
    return {"level": level, "field": code, "major": major, "institution": school, "mode": mode, "awarded": str(year)}


def job(code, organisation, role, start, until):
    return {"field": code, "organisation": organisation, "role": role, "from": start, "until": until}


def post(title, kind, status, start, until="", written_kind=None):
    """Makes a post; `kind` is what it is, `written_kind` what the roster says of it."""
    return {"title": title, "kind": kind, "written_kind": kind if written_kind is None else written_kind,
            "status": status, "from": start, "until": until}


class Maker:
    """Makes the whole roster from one seed."""

    def __init__(self, seed):
        self.dice = Dice(seed)
        self.people = []
        self.names = {}
        self.units = []  # (id, name, level, kind, parent)
        self.posts = {}  # unit id -> [(person, [post])]
        self.notes = []  # what was done on purpose, with ids
        self.repeated = None  # (unit id, person id): the row written twice

    # Facts of a person

    def person(self, oldest, youngest):
        dice = self.dice
        person = Person("CB%04d" % (len(self.people) + 1), dice.between(oldest, youngest))
        female = dice.chance(0.3)
        if female:
            person.born = max(person.born, 1970)  # women retire earlier
        while not person.name or person.name in self.names:
            people = dice.pick(PEOPLES)
            middles, givens = people["female" if female else "male"]
            person.name = " ".join([dice.pick(people["family"]), dice.pick(middles), dice.pick(givens)])
        self.names[person.name] = True
        month, day = dice.between(1, 12), dice.between(1, 28)
        shape = dice.between(1, 100)
        if shape <= 8:
            person.birth_date = "%d" % person.born
        elif shape <= 12:
            person.birth_date = "%d-%02d" % (person.born, month)
        elif shape == 13:
            person.birth_date = UNKNOWN
        elif shape > 14:
            person.birth_date = "%d-%02d-%02d" % (person.born, month, day)
        person.gender = "" if dice.chance(0.02) else "female" if female else "male"
        self.people.append(person)
        return person

    def moment(self, year, month):
        """Writes a date in the way people remember it: mostly to the month."""
        day = self.dice.pick([0, 0, 0, 1, 1, 15])
        return "%d-%02d-%02d" % (year, month, day) if day else "%d-%02d" % (year, month)

    def level(self, code, graduate=""):
        if not self.dice.chance(0.25):
            return code
        written = WRITTEN_LEVELS[code]
        return self.dice.pick(written + [graduate] * 3 if graduate else written)

    def lower_diploma(self, person, subject):
        """Gives older people the diploma with which they began."""
        code, major = COLLEGE[subject]
        level = self.dice.pick(["college", "intermediate"])
        code = "5" + code[1:] if code and level == "intermediate" else code
        person.degrees.append(degree(self.level(level), code, major, "Trường Cao đẳng Cộng đồng Lai Châu"
                                     if self.dice.chance(0.4) else "", "full_time", person.born + 21))

    def bachelor(self, person, subject, major=None):
        majors, schools, graduate, _, _ = SUBJECTS[subject]
        code, name = major or self.dice.pick(majors)
        late = person.born < 1978 and self.dice.chance(0.45)
        if late:
            self.lower_diploma(person, subject)
        mode = self.dice.pick(["in_service", "in_service", "distance"] if late else ["full_time"] * 5 + ["in_service"])
        year = person.born + (self.dice.between(28, 36) if late else self.dice.between(22, 24))
        if subject == "health" and code != "7720101":
            graduate = "Dược sĩ" if code == "7720201" else "Cử nhân"
        if code.startswith("744"):
            graduate = "Cử nhân"
        person.degrees.append(degree(self.level("bachelor", graduate), code, name, self.dice.pick(schools), mode, year))
        return year

    def master(self, person, after, choices):
        code, name, schools = self.dice.pick(choices)
        year = max(after + 3, person.born + self.dice.between(31, 42))
        if year <= 2024:
            mode = self.dice.pick(["full_time", "in_service"])
            person.degrees.append(degree(self.level("master"), code, name, self.dice.pick(schools), mode, year))

    def specialist(self, person, after):
        year = max(after + 5, person.born + self.dice.between(33, 45))
        if year <= 2024:
            level = self.dice.pick(["CKI", "BSCKI", "CKI", "CKII", "BSCKII"])
            major = self.dice.pick(["Nội khoa", "Ngoại khoa", "Sản phụ khoa", "Quản lý y tế", "Nhi khoa"])
            person.degrees.append(degree(level, "", major, self.dice.pick(MEDICINE), "full_time", year))

    def jobs(self, person, subject, start, until, code=None):
        """Adds one or two jobs in a subject between two (year, month)s; `until` None is "still there"."""
        code = SUBJECTS[subject][0][0][0] if code is None else code
        breaks = [start]
        end_year = until[0] if until else 2025
        if end_year - start[0] >= 8 and self.dice.chance(0.6):
            breaks.append((self.dice.between(start[0] + 3, end_year - 3), self.dice.between(1, 12)))
        for index, begin in enumerate(breaks):
            end = breaks[index + 1] if index + 1 < len(breaks) else until
            place, role = self.place(subject, lasting=not end)
            ended = self.moment(*end) if end else ""
            person.employment.append(job(code, place, role, self.moment(*begin), ended))

    def office_jobs(self, person, subject, start_year):
        if start_year > 2023:
            return
        until = None if self.dice.chance(0.3) else (2025, self.dice.pick([2, 6, 6]))
        self.jobs(person, subject, (start_year, self.dice.between(1, 12)), until)

    # Careers, by the letters of the plans

    def career(self, person, kind, subject):
        """Fills degrees and employment so that the person counts (E G S V X), does not (M N O Q T), or may (K U)."""
        dice = self.dice
        counted = subject if subject in COUNTED else dice.pick(COUNTED)
        other = subject if subject in NOT_COUNTED else dice.pick(NOT_COUNTED)
        start = person.born + dice.between(22, 25)
        majors = SUBJECTS[other][0]

        if kind == "E":
            year = self.bachelor(person, counted)
            code = person.degrees[-1]["field"]
            if code == "7720101":
                self.specialist(person, year)
            elif dice.chance(0.6):
                own = [(c, n, SUBJECTS[counted][1]) for c, n in MASTERS.get(counted, [])]
                self.master(person, year, own if own and dice.chance(0.3) else PUBLIC_MASTERS)
            if dice.chance(0.92):
                change = dice.between(start + 4, 2019) if start < 2014 else 2022
                self.jobs(person, counted, (start, dice.between(1, 12)), (change, dice.between(1, 12)), code)
                if dice.chance(0.6):
                    self.office_jobs(person, dice.pick(["state", "money"]), change + 1)
        elif kind == "S":  # counts by the master's degree alone
            year = self.bachelor(person, "teaching", SCIENCE_TEACHERS[0])
            person.degrees.append(degree(self.level("master"), "8460113", "Phương pháp toán sơ cấp",
                                         dice.pick(TEACHERS), "full_time", min(max(year + 4, person.born + 31), 2024)))
            self.office_jobs(person, "teaching", start)
        elif kind == "G":  # a master's programme that no list has, in a group that is counted
            self.bachelor(person, "farm", LOOK_ALIKES[1][:2])
            person.degrees.append(degree("master", "8620199", "Nông nghiệp bền vững vùng cao", AGRI[1], "full_time",
                                         max(person.born + 34, 2018)))
            self.office_jobs(person, "state", start)
        elif kind == "K":  # a code of the list of 2010
            person.degrees.append(degree("bachelor", "52480201", "Công nghệ thông tin", TECH[1], "full_time",
                                         max(2012, person.born + 22)))
            self.office_jobs(person, "state", start)
        elif kind in ("X", "V", "O", "M"):  # no degree that counts; it is the years that matter
            self.master_over(person, other, 0.3)
            self.experience(person, kind, counted, start)
        elif kind in ("N", "T", "Q"):
            if kind == "T":
                self.bachelor(person, "teaching", dice.pick(SCIENCE_TEACHERS))
                other = "teaching"
            elif kind == "Q":
                code, name, schools = dice.pick(LOOK_ALIKES)
                person.degrees.append(degree(self.level("bachelor"), code, name, dice.pick(schools), "full_time",
                                             person.born + dice.between(22, 24)))
                other = "money"
            else:
                self.master_over(person, other, 0.4)
                if dice.chance(0.12):  # two years in a subject that counts: too few
                    self.jobs(person, counted, (start, 3), (start + 2, dice.between(1, 6)))
                    start += 3
            self.office_jobs(person, other, start)
        else:
            self.unknown(person, kind, counted, other, start, majors)
        self.title(person, kind, counted)

    def master_over(self, person, subject, probability):
        year = self.bachelor(person, subject)
        if self.dice.chance(probability):
            self.master(person, year, PUBLIC_MASTERS)

    def experience(self, person, kind, subject, start):
        dice = self.dice
        code, name = dice.pick(SUBJECTS[subject][0])
        place, role = self.place(subject, lasting=kind == "M")
        if kind == "X":  # well over five years
            self.jobs(person, subject, (start, 9), (start + dice.between(6, 9), dice.between(1, 8)), code)
            self.office_jobs(person, "state", start + 10)
        elif kind == "V":  # two jobs at once, and still more than five years
            person.employment.append(job(code, place, role, "2012-03-01", "2016-12-31"))
            person.employment.append(job(code, "Hợp tác xã nông nghiệp Mường Than", "Cố vấn kỹ thuật", "2015-07-01", "2018-06-30"))
            self.office_jobs(person, "state", 2018)
        elif kind == "O":  # two jobs at once: added up seven years, counted once four
            person.employment.append(job(code, place, role, "2014-01-01", "2017-12-31"))
            person.employment.append(job(code, "Dự án Phát triển lâm nghiệp Tây Bắc", "Cán bộ hiện trường", "2015-01-01", "2017-12-31"))
            self.office_jobs(person, "state", 2018)
        else:  # M: four years and eight months, and counting
            self.office_jobs(person, "state", start)
            if dice.chance(0.5):
                person.employment.append(job(code, place, role, "2021-04-01", ""))
            else:
                person.employment.append(job(code, place, role, "2012-01-01", "2013-12-31"))
                person.employment.append(job(code, place, role, "2023-03-15", ""))

    def place(self, subject, lasting=False):
        """Returns an organisation and a role; a lasting one is still there after the districts ended in 2025."""
        _, _, _, places, roles = SUBJECTS[subject]
        if lasting:
            places = [place for place in places if "{d}" not in place] or ["Văn phòng UBND tỉnh"]
        return self.dice.pick(places).replace("{d}", self.dice.pick(DISTRICTS)), self.dice.pick(roles)

    def unknown(self, person, kind, counted, other, start, majors):
        """Leaves out one fact on which the person depends."""
        dice = self.dice
        place, role = self.place(counted)
        if kind == "U1":  # a degree whose code is missing, though its name is there
            subject = dice.pick([counted, other])
            self.bachelor(person, subject)
            person.degrees[-1]["field"] = ""
            self.office_jobs(person, other, start)
        elif kind == "U2":  # a degree of which little is known
            person.degrees.append(degree(self.level("bachelor"), "", dice.pick(VAGUE_MAJORS), "", "in_service",
                                         person.born + 30))
            self.office_jobs(person, other, start)
        elif kind == "U3":  # no list of degrees
            self.office_jobs(person, other, start)
        elif kind == "U4":  # a degree in a counted field, of an unknown level
            code, name = dice.pick(SUBJECTS[counted][0])
            person.degrees.append(degree("", code, name, dice.pick(SUBJECTS[counted][1]), "in_service", person.born + 26))
            self.office_jobs(person, "state", start)
        elif kind == "U5":  # eight years of work, in an unknown field
            self.bachelor(person, other, dice.pick(majors))
            begun = max(2011, person.born + 22)
            person.employment.append(job("", place, role, "%d-09" % begun, "%d-10" % (begun + 8)))
            self.office_jobs(person, "state", 2020)
        elif kind == "U6":  # between four and six years
            self.bachelor(person, other, dice.pick(majors))
            person.employment.append(job(SUBJECTS[counted][0][0][0], place, role, "2014", "2019"))
            self.office_jobs(person, "state", 2020)
        elif kind == "U7":  # nobody knows how long
            self.bachelor(person, other, dice.pick(majors))
            person.employment.append(job(SUBJECTS[counted][0][0][0], place, role, "%d-05" % max(2010, person.born + 22),
                                         UNKNOWN))
            self.office_jobs(person, "state", 2019)
        elif kind == "U8":  # a code of no list
            person.degrees.append(degree("bachelor", "9999999", "Liên ngành", "Trường Đại học Tây Bắc", "in_service",
                                         person.born + 29))
            self.office_jobs(person, other, start)

    def title(self, person, kind, counted):
        dice = self.dice
        if dice.chance(0.08):
            return
        start = str(min(person.born + dice.between(26, 40), 2025))
        if dice.chance(0.5) and int(start) < 2025:
            start += "-%02d-01" % dice.between(1, 12)
        if person.degrees and person.degrees[0]["field"] == "7720101" and dice.chance(0.7):
            code, name = dice.pick([("V.08.01.02", "Bác sĩ chính (hạng II)"), ("V.08.01.03", "Bác sĩ (hạng III)")])
            person.titles.append({"code": code, "name": name, "from": start})
            return
        if kind in ("E", "X") and counted != "health" and dice.chance(0.16):
            code, name = dice.pick([("V.05.02.07", "Kỹ sư (hạng III)"), ("V.05.02.06", "Kỹ sư chính (hạng II)"),
                                    ("V.05.01.03", "Nghiên cứu viên (hạng III)"),
                                    ("V.05.01.02", "Nghiên cứu viên chính (hạng II)")])
            person.titles.append({"code": code, "name": name, "from": start})
            if dice.chance(0.5):
                return
            start = str(dice.between(2016, 2023))
        code, name = dice.pick(CIVIL_TITLES)
        if person.born < 1972 and dice.chance(0.2):
            code, name = "01.001", "Chuyên viên cao cấp"
        person.titles.append({"code": code, "name": name, "from": start})

    def blur(self, person, careful):
        """Loses about a tenth of the facts; of leaders (`careful`) only those that decide nothing."""
        dice = self.dice
        for record in person.degrees:
            if dice.chance(0.0 if careful else 0.08):
                record["field"] = ""
            if dice.chance(0.05) and (not careful or record["field"][1:3] in NEVER_COUNTED):
                record["level"] = ""
            for key, probability in (("institution", 0.12), ("mode", 0.14), ("awarded", 0.08)):
                if dice.chance(probability):
                    record[key] = UNKNOWN if key == "awarded" and dice.chance(0.3) else ""
        for record in person.employment:
            if dice.chance(0.0 if careful else 0.08):
                record["field"] = ""
            if dice.chance(0.1):
                record["role"] = ""
            if dice.chance(0.05):
                record["organisation"] = ""
            settled = not careful or record["field"][1:3] in NEVER_COUNTED
            if settled and dice.chance(0.12):
                record["from"] = record["from"][:4]
            if settled and record["until"] and dice.chance(0.06):
                record["until"] = UNKNOWN
        for record in person.titles:
            if dice.chance(0.1):
                record["from"] = dice.pick(["", UNKNOWN, ""])

    def new(self, kind, subject, careful, oldest=1966, youngest=1987):
        person = self.person(oldest, youngest)
        self.career(person, kind, subject)
        self.blur(person, careful)
        return person

    # Posts

    def written(self, kind, plain):
        """Leaves the kind of post out of a plain title now and then: it must be understood from the title."""
        return "" if plain and self.dice.chance(0.46) else kind

    def leader_post(self, titles, sign, is_head, since, plain):
        """Makes the post of a leader.

        Signs: `!` acting, `?` status missing, `%` since some day of this year, `~` start missing,
        `=` former, `>` seconded, `^` in charge, `&` heads a division as well.
        """
        kind, title = ("head", titles[0]) if is_head else ("deputy_head", titles[1])
        if sign == "!":
            since = self.dice.pick(["2025-08-01", "2025-09-15", "2025-10"])
            return post("Quyền " + title, kind, "acting", since, "2026-06-30" if self.dice.chance(0.4) else "")
        if sign == "=":
            return post("Nguyên " + title, kind, "former", since, "2025-09-30" if since > "2025-03" else "2025-02-28")
        if sign == ">":
            return post(title + " (biệt phái)", kind, "seconded", since)
        if sign == "^":
            return post(title.replace("Chủ tịch", "Phụ trách"), kind, "in_charge", since)
        status = "" if sign == "?" else "official"
        since = {"%": "2025", "~": ""}.get(sign, since)
        return post(title, kind, status, since, written_kind=self.written(kind, plain))

    def since(self, commune):
        dice = self.dice
        if commune:
            return dice.pick(["2025-07-01"] * 6 + ["2025-07", "2025-07", "2025-08-15"])
        year = dice.between(2019, 2024)
        return dice.pick(["2025-03-01", "2025-03-01", "2025-03", "%d-%02d-01" % (year, dice.between(1, 12)),
                          "%d-%02d-15" % (year, dice.between(1, 12)), "%d" % year])

    def staff_since(self, commune):
        """Makes the start of a post that no team depends on, sometimes missing."""
        roll = self.dice.between(1, 20)
        return {1: "", 2: UNKNOWN, 3: "2025"}.get(roll) if roll <= 3 else self.since(commune)

    def seat(self, unit, person, *posts):
        for other, held in self.posts[unit]:
            if other is person:
                held.extend(posts)
                return
        self.posts[unit].append((person, list(posts)))

    def unit(self, identifier, name, level, kind, parent):
        self.units.append((identifier, name, level, kind, parent))
        self.posts[identifier] = []

    def leaders(self, unit, plan, titles, subject, commune, plain, ready=None):
        """Seats the leaders of a plan; returns them. `ready` stands for `*`."""
        seated = []
        for index, word in enumerate(plan.split()):
            kind, sign = (word[:-1], word[-1]) if word[-1] in "!?%~=>^&" else (word, "")
            if kind == "*":
                person = ready
            elif commune:
                person = self.new(kind, subject if kind in ("E", "X", "M", "V", "O") else "-", True, 1969, 1990)
            else:
                person = self.new(kind, subject, True)
            since = "2022-05-01" if sign == "=" and not commune else "2025-07-01" if sign == "=" else self.since(commune)
            own = self.leader_post(titles, sign, index == 0 or (sign == "=" and not commune), since, plain)
            self.seat(unit, person, own)
            if sign == "&":
                self.seat(unit, person, post("Trưởng phòng Quản lý ngân sách", "division_head", "official", "2021-06-01"))
                self.notes.append("two posts in one team: %s in %s" % (person.id, unit))
            self.note(unit, person, kind, own)
            seated.append(person)
        return seated

    def note(self, unit, person, kind, own):
        words = {"G": "unlisted master's code 8620199", "K": "eight-digit code 52480201 of the list of 2010",
                 "U8": "code of no list 9999999", "M": "near miss by date", "O": "overlapping jobs, too short",
                 "V": "overlapping jobs, long enough", "S": "counts by the master's degree alone"}
        if kind in words:
            self.notes.append("%s: %s in %s" % (words[kind], person.id, unit))
        elif own["status"] not in ("official", "acting"):
            self.notes.append("%s: %s in %s" % (own["status"] or "status missing", person.id, unit))

    def division(self, unit, title, subject, commune, plain=True):
        dice = self.dice
        roll = dice.between(1, 100)
        kind = "E" if roll <= 38 else "X" if roll <= 44 else "N" if roll <= 82 else dice.pick(["U1", "U2", "U3", "U5", "T"])
        if kind in ("E", "X") and subject not in COUNTED:
            subject = dice.pick(COUNTED)
        person = self.new(kind, subject, False, 1972, 1993)
        status = "" if dice.chance(0.05) else "official"
        if dice.chance(0.03):
            title, status, plain = "Phụ trách " + title[0].lower() + title[1:], "in_charge", False
        since = self.staff_since(commune)
        self.seat(unit, person, post(title, "division_head", status, since,
                                     written_kind=self.written("division_head", plain)))
        return person

    def specialist_post(self, unit):
        title, kind = self.dice.pick([("Chuyên viên", "specialist"), ("Chuyên viên chính", "principal_specialist")])
        person = self.new(self.dice.pick(["E", "N", "E", "T"]), self.dice.pick(COUNTED), False, 1975, 1997)
        self.seat(unit, person, post(title, kind, "official", self.staff_since(False), written_kind=self.written(kind, True)))

    # The province

    def build(self):
        dice = self.dice
        self.unit(*ROOT)
        for row in AGENCIES:
            self.unit(row[0], row[1], "province", "agency", "lai-chau")
        for row in SERVICE_UNITS:
            self.unit(row[0], row[1], "province", "service_unit", row[2])
        for slug, kind, name, _, _ in COMMUNES:
            self.unit("ubnd-" + slug, "Ủy ban nhân dân %s %s" % (kind, name), "commune", "peoples_committee", "lai-chau")
        self.unit(*PARTY_BODY)

        heads = {}
        two_teams = None
        for unit, _, head, deputy, subject, plan, divisions in AGENCIES:
            plain = head == "Giám đốc"
            seated = self.leaders(unit, plan, (head, deputy), subject, False, plain)
            heads[unit] = seated[0]
            if unit == "so-yte":
                two_teams = seated[1]
                self.notes.append("one person in two teams: %s in so-yte and bv-da-khoa" % two_teams.id)
            for division in divisions:
                self.division(unit, "Trưởng phòng " + division, subject, False)
            self.specialist_post(unit)
        for unit, _, _, head, deputy, subject, plan, divisions in SERVICE_UNITS:
            seated = self.leaders(unit, plan, (head, deputy), subject, False, True, two_teams)
            if seated:
                heads[unit] = seated[0]
            for title in divisions:
                self.division(unit, title, subject, False)
        for slug, kind, _, subject, plan in COMMUNES:
            self.commune("ubnd-" + slug, kind, subject, plan, heads)
        self.party(heads)
        self.repeat()
        return self

    def commune(self, unit, kind, subject, plan, heads):
        dice = self.dice
        titles = ("Chủ tịch UBND " + kind, "Phó Chủ tịch UBND " + kind)
        seated = self.leaders(unit, plan, titles, subject, True, True)
        heads[unit] = seated[0]
        own = self.posts[unit][0][1][0]
        if own["status"] == "official" and dice.chance(0.35):  # two offices in one cell, so the kind is given
            own["title"], own["written_kind"] = "Phó Bí thư Đảng ủy, " + own["title"], "head"
        if dice.chance(0.2):  # came from an agency of the province in July 2025
            agency = dice.pick(AGENCIES)
            former = post("Trưởng phòng " + dice.pick(["Tổng hợp", "Kế hoạch - Tài chính", "Thanh tra"]), "division_head",
                          "former", "%d-%02d-01" % (dice.between(2017, 2022), dice.between(1, 12)), "2025-06-30")
            self.seat(agency[0], seated[0], former)
            self.notes.append("former post: %s in %s, now in %s" % (seated[0].id, agency[0], unit))
        for title, area in COMMUNE_DIVISIONS:
            if title.endswith("Kinh tế"):
                area = subject
                title += ", Hạ tầng và Đô thị" if kind == "phường" else ""
            self.division(unit, title, area, True, title.startswith("Trưởng phòng"))
        if dice.chance(0.4):
            person = self.new(dice.pick(["E", "N"]), "it", False, 1978, 1993)
            self.seat(unit, person, post("Phó Trưởng phòng Kinh tế", "deputy_division_head", "official",
                                         self.staff_since(True), written_kind=self.written("deputy_division_head", True)))

    def party(self, heads):
        """Seats about 45 members, most of them leaders elsewhere."""
        dice = self.dice
        unit = PARTY_BODY[0]
        for title, kind in PARTY_ONLY:
            person = self.new(dice.pick(["N", "N", "E", "N", "T"]), dice.pick(["state", "law"]), True, 1967, 1985)
            since = "2025-10" if dice.chance(0.7) else "2020-10-15"
            self.seat(unit, person, post(title, kind, "official", since))
        doctor = self.posts[unit][2][0]
        doctor.degrees.append(degree("Tiến sĩ", "9340403", "Quản lý công", MANAGERS[0], "full_time", 2019))
        agencies = [row[0] for row in AGENCIES] + ["cd-cong-dong"]
        communes = ["ubnd-" + row[0] for row in COMMUNES]
        while len(communes) > 21:
            communes.pop(dice.between(0, len(communes) - 1))
        for other in agencies + communes:
            standing = other in ("so-noivu", "so-tc", "ubnd-doan-ket", "ubnd-tan-phong")
            title, kind = (("Ủy viên Ban Thường vụ Tỉnh ủy", "standing_committee_member") if standing
                           else (dice.pick(["Ủy viên Ban Chấp hành Đảng bộ tỉnh", "Tỉnh ủy viên"]), "committee_member"))
            self.seat(unit, heads[other], post(title, kind, "official", dice.pick(["2025-10", "2025-10-03", "2020-10-15"]),
                                               written_kind=self.written(kind, title != "Tỉnh ủy viên")))

    def repeat(self):
        unit = "ubnd-ban-bo"
        person = self.posts[unit][1][0]
        self.repeated = (unit, person.id)
        self.notes.append("identical row twice in people.csv (once in roster.yaml): %s in %s" % (person.id, unit))


# --- Files -----------------------------------------------------------------------------------------


def cell(text):
    if any(mark in text for mark in ',"\n\r'):
        return '"' + text.replace('"', '""') + '"'
    return text


def table(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for row in [header.split(",")] + rows:
            file.write(",".join(cell(value) for value in row) + "\n")


def write_tables(roster, folder):
    os.makedirs(folder, exist_ok=True)
    table(os.path.join(folder, "units.csv"), "unit_id,unit_name,unit_level,unit_kind,unit_parent",
          [list(unit) for unit in roster.units])
    rows = []
    for unit, _, _, _, _ in roster.units:
        again = []
        for person, posts in roster.posts[unit]:
            for held in posts:
                row = [unit, person.id, person.name, person.birth_date, person.gender, held["title"],
                       held["written_kind"], held["status"], held["from"], held["until"]]
                rows.append(row)
                if roster.repeated == (unit, person.id):
                    again.append(row)
        rows.extend(again)
    table(os.path.join(folder, "people.csv"), "unit_id,person_id,full_name,birth_date,gender,position,position_rank,"
          "position_status,position_from,position_until", rows)
    people = first_seen(roster)
    table(os.path.join(folder, "degrees.csv"),
          "person_id,degree_level,major_code,major_name,institution,study_mode,graduation_year",
          [[p.id] + [d[k] for k in ("level", "field", "major", "institution", "mode", "awarded")]
           for p in people for d in p.degrees])
    table(os.path.join(folder, "employment.csv"), "person_id,field_code,organisation,role,from,until",
          [[p.id] + [e[k] for k in ("field", "organisation", "role", "from", "until")]
           for p in people for e in p.employment])
    table(os.path.join(folder, "titles.csv"), "person_id,professional_title_code,professional_title_name,title_from",
          [[p.id] + [t[k] for k in ("code", "name", "from")] for p in people for t in p.titles])
    return len(rows)


def first_seen(roster):
    """Returns everybody in the order in which the units name them."""
    seen, people = {}, []
    for unit, _, _, _, _ in roster.units:
        for person, _ in roster.posts[unit]:
            if person.id not in seen:
                seen[person.id] = True
                people.append(person)
    return people


PLAIN = {"gender", "kind", "status", "from", "until", "mode", "awarded", "birth_date"}
LEVEL_CODES = ("bachelor", "master", "doctorate", "college", "intermediate")


def scalar(key, text):
    """Writes a value: codes and texts quoted, words of the schema and dates plain."""
    if text == UNKNOWN:
        return "unknown"
    if key in PLAIN or (key == "level" and text in LEVEL_CODES):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(pairs):
    return "{ " + ", ".join("%s: %s" % (key, scalar(key, text)) for key, text in pairs if text) + " }"


def write_yaml(roster, path):
    lines = ["# Made by generate.py. Every person in this file is invented.", "cadre_roster: 1",
             "as_of: %s" % AS_OF.isoformat(), "units:"]
    seen = {}
    for unit, name, level, kind, parent in roster.units:
        lines += ["  - id: " + unit, "    name: " + scalar("name", name), "    level: " + level, "    kind: " + kind]
        if parent:
            lines.append("    parent: " + parent)
        if roster.posts[unit]:
            lines.append("    people:")
        for person, posts in roster.posts[unit]:
            lines.append("      - id: " + person.id)
            full = person.id not in seen
            seen[person.id] = True
            if full:
                for key, text in (("name", person.name), ("birth_date", person.birth_date), ("gender", person.gender)):
                    if text:
                        lines.append("        %s: %s" % (key, scalar(key, text)))
            lines.append("        posts:")
            for held in posts:
                pairs = [("title", held["title"]), ("kind", held["written_kind"])]
                lines.append("          - " + flow(pairs + [(k, held[k]) for k in ("status", "from", "until")]))
            for key, records in (("degrees", person.degrees), ("employment", person.employment), ("titles", person.titles)):
                if full and records:
                    lines.append("        %s:" % key)
                    lines += ["          - " + flow(list(record.items())) for record in records]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


# --- A quick check, to tune the plans --------------------------------------------------------------
# At least a quarter of the heads and deputies (official or acting) have a bachelor's degree or higher
# in a counted field, or five years of work in one. True, False, or None for unknown. This is no part
# of Cadre: it serves to see that the sample holds a mixture.

IN = ["42", "44", "46", "48", "51", "52", "54", "58", "62", "64", "72", "85"]
OUT = ["5106", "5803", "7208", "620114", "620115", "620116"]
FIELDS = IN + ["14", "21", "22", "31", "32", "34", "38", "76", "81", "84", "86"]
BELOW_BACHELOR = ["college", "intermediate", "Cao đẳng", "Trung cấp"]


def either(values):
    values = list(values)
    return True if True in values else None if None in values else False


def both(values):
    values = list(values)
    return False if False in values else None if None in values else True


class Check:
    def __init__(self, roster, date=AS_OF, understand_names=False, trust_posts=False):
        self.roster, self.date, self.trust_posts = roster, date, trust_posts
        self.codes = {}
        if understand_names:
            for majors in [subject[0] for subject in SUBJECTS.values()] + [SCIENCE_TEACHERS]:
                for code, name in majors:
                    self.codes[name] = code

    def counted_field(self, code):
        if len(code) != 7 or code[1:3] not in FIELDS:
            return None
        return code[1:3] in IN and not any(code[1:].startswith(prefix) for prefix in OUT)

    def span(self, text, missing):
        """Returns the earliest and the latest day a partial date may mean."""
        if not text or text == UNKNOWN:
            return missing
        parts = [int(part) for part in text.split("-")]
        if len(parts) == 3:
            return (datetime.date(*parts),) * 2
        if len(parts) == 2:
            last = datetime.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1) - datetime.timedelta(1)
            return datetime.date(parts[0], parts[1], 1), last
        return datetime.date(parts[0], 1, 1), datetime.date(parts[0], 12, 31)

    def trained(self, person):
        if not person.degrees:
            return None
        return either(both([None if not d["level"] else d["level"] not in BELOW_BACHELOR,
                            self.counted_field(d["field"] or self.codes.get(d["major"], ""))]) for d in person.degrees)

    def days(self, person, latest):
        """Returns the least or the greatest number of days in counted fields, overlaps merged."""
        periods = []
        for record in person.employment:
            counted = self.counted_field(record["field"])
            if counted is False or (counted is None and not latest):
                continue
            ever = (datetime.date(1980, 1, 1), self.date)
            start = self.span(record["from"], ever)[0 if latest else 1]
            until = ((self.date,) * 2 if not record["until"] else self.span(record["until"], ever))[1 if latest else 0]
            if start < until:
                periods.append((start, min(until, self.date)))
        total, reached = 0, datetime.date(1900, 1, 1)
        for start, until in sorted(periods):
            total += max(0, (until - max(start, reached)).days)
            reached = max(reached, until)
        return total

    def experienced(self, person):
        if not person.employment:
            return None
        five_years = 1826
        least, greatest = self.days(person, False), self.days(person, True)
        return True if least >= five_years else False if greatest < five_years else None

    def expert(self, person):
        return either([self.trained(person), self.experienced(person)])

    def member(self, posts):
        results = []
        for held in posts:
            status = None if not held["status"] else held["status"] in ("official", "acting")
            start = self.span(held["from"], None)
            begun = None if not start else True if start[1] <= self.date else False if start[0] > self.date else None
            if self.trust_posts:
                status, begun = (True if status is None else status), (True if begun is None else begun)
            until = self.span(held["until"], None)
            ended = bool(held["until"]) and until[1] < self.date
            results.append(both([held["kind"] in ("head", "deputy_head"), status, begun, not ended]))
        return either(results)

    def verdict(self, unit):
        least = greatest = 0
        members = [0, 0]
        for person, posts in self.roster.posts[unit]:
            member, expert = self.member(posts), self.expert(person)
            if member is False:
                continue
            members[0 if member else 1] += 1
            low, high = (3 if expert is True else -1), (-1 if expert is False else 3)
            least += low if member else min(low, 0)
            greatest += high if member else max(high, 0)
        if members == [0, 0]:
            return "not_applicable"
        return "met" if least >= 0 else "unmet" if greatest < 0 else "undetermined"

    def verdicts(self):
        return [(u[0], self.verdict(u[0])) for u in self.roster.units
                if u[3] in ("agency", "service_unit", "peoples_committee")]


def tally(verdicts):
    counts = {"met": 0, "unmet": 0, "undetermined": 0, "not_applicable": 0}
    for _, verdict in verdicts:
        counts[verdict] += 1
    return counts


def sentence(counts):
    decided = sum(counts.values()) - counts["not_applicable"]
    return ", ".join("%s %d%s" % (key, n, "" if key == "not_applicable" else " (%d %%)" % round(100 * n / decided))
                     for key, n in counts.items())


def missing(records):
    """Returns how many values are missing, how many are partial dates, and how many there are."""
    gone = partial = total = 0
    for record in records:
        for key, text in record:
            total += 1
            gone += text in ("", UNKNOWN)
            partial += key in ("birth_date", "from", "until") and text not in ("", UNKNOWN) and len(text) < 10
    return gone, partial, total


def report(roster, rows):
    people = first_seen(roster)
    posts = [held for unit in roster.units for _, seats in roster.posts[unit[0]] for held in seats]
    women = sum(p.gender == "female" for p in people)
    print("units %d, people %d, posts %d, rows of people.csv %d, women %d (%d %%)"
          % (len(roster.units), len(people), len(posts), rows, women, round(100 * women / len(people))))
    print("degrees %d, employment %d, titles %d; no list of degrees %d, of employment %d, of titles %d" % (
        sum(len(p.degrees) for p in people), sum(len(p.employment) for p in people), sum(len(p.titles) for p in people),
        sum(not p.degrees for p in people), sum(not p.employment for p in people), sum(not p.titles for p in people)))
    print("party body %d members; posts with no position_rank %d of %d" % (
        len(roster.posts[PARTY_BODY[0]]), sum(not h["written_kind"] for h in posts), len(posts)))
    for name, records in (
            ("person", [[("birth_date", p.birth_date), ("gender", p.gender)] for p in people]),
            ("post", [[(k, h[k]) for k in ("status", "from")] for h in posts]),
            ("degree", [list(d.items()) for p in people for d in p.degrees]),
            ("employment", [[(k, v) for k, v in e.items() if k != "until" or v] for p in people for e in p.employment]),
            ("title", [list(t.items()) for p in people for t in p.titles])):
        gone, partial, total = missing(records)
        print("missing in %s: %d of %d (%.1f %%), partial dates %d" % (name, gone, total, 100 * gone / total, partial))

    base = Check(roster).verdicts()
    print("\nteams on %s: %s" % (AS_OF.isoformat(), sentence(tally(base))))
    later = dict(Check(roster, datetime.date(2026, 4, 30)).verdicts())
    print("unmet now, met on 2026-04-30: " + ", ".join(u for u, v in base if v == "unmet" and later[u] == "met"))
    for label, options in (("if major names are understood where a code is missing", {"understand_names": True}),
                           ("if a missing status or start of a post does not matter", {"trust_posts": True})):
        other = dict(Check(roster, **options).verdicts())
        print("%s: %s" % (label, sentence(tally(list(other.items())))))
        print("  changed: " + (", ".join("%s %s" % (u, other[u]) for u, v in base if other[u] != v) or "none"))
    print()
    for unit, verdict in base:
        print("%-14s %s" % (verdict, unit))
    print("\non purpose:\n  " + "\n  ".join(roster.notes))


def main():
    parser = argparse.ArgumentParser(description="Write the sample roster of an invented Lai Châu.")
    parser.add_argument("--seed", type=int, default=57)
    parser.add_argument("--out", default=os.path.dirname(os.path.abspath(__file__)), metavar="DIR")
    arguments = parser.parse_args()
    roster = Maker(arguments.seed).build()
    rows = write_tables(roster, os.path.join(arguments.out, "roster"))
    write_yaml(roster, os.path.join(arguments.out, "roster.yaml"))
    report(roster, rows)


if __name__ == "__main__":
    main()
