"""A roster for the standard check, from a seed: the same seed gives the same bytes.

Rows come in blocks of units in shuffled order, and about 4 % of them are displaced, so that no reader may rely on a unit's
rows standing together. Codes are in the style of the Vietnamese training list, not a copy of it. Needs numpy.

    python roster.py --rows 1000000 --seed 1 --out roster.csv
"""

import argparse

import numpy as np

# How often each family name stands in the draw.
SURNAMES = {
    "Nguyễn": 38,
    "Trần": 11,
    "Lê": 10,
    "Phạm": 7,
    "Hoàng": 5,
    "Huỳnh": 5,
    "Phan": 4,
    "Vũ": 4,
    "Võ": 4,
    "Đặng": 2,
    "Bùi": 2,
    "Đỗ": 2,
    "Hồ": 1,
    "Ngô": 1,
    "Dương": 1,
    "Lý": 1,
    "Nông": 1,
    "Lò": 1,
}
MIDDLE_MALE = ("Văn|Hữu|Đức|Quang|Minh|Công|Xuân|Thành|Ngọc|Đình|Quốc|Trọng").split("|")
MIDDLE_FEMALE = ("Thị|Thị Ngọc|Thị Thanh|Thu|Thùy|Thị Hồng|Ngọc|Thị Minh|Bích|Thị Kim").split("|")
GIVEN_MALE = (
    "Anh|Bình|Cường|Dũng|Đạt|Hải|Hiếu|Hùng|Huy|Khánh|Long|Nam|Phúc|Quân|Sơn|Thắng|Toàn|Trung|Tuấn|Việt"
).split("|")
GIVEN_FEMALE = ("Anh|Chi|Dung|Giang|Hà|Hạnh|Hằng|Hoa|Hương|Lan|Liên|Linh|Mai|Nga|Oanh|Phượng|Thảo|Trang|Vân|Yến").split(
    "|"
)
FIELDS = (
    "Nông nghiệp và Môi trường|Khoa học và Công nghệ|Xây dựng|Y tế|Giáo dục và Đào tạo|Tài chính|Nội vụ|"
    "Tư pháp|Công Thương|Kinh tế, Hạ tầng và Đô thị|Văn hóa, Thể thao và Du lịch|Dân tộc và Tôn giáo|"
    "Thanh tra|Ngoại vụ|Tổ chức - Hành chính"
).split("|")
PLACES = (
    "An Giang|Bắc Ninh|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Nội|"
    "Hà Tĩnh|Hải Phòng|Huế|Hưng Yên|Khánh Hòa|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Nghệ An|Ninh Bình|Phú Thọ|"
    "Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên|Thanh Hóa|TP. Hồ Chí Minh|Tuyên Quang|"
    "Vĩnh Long"
).split("|")
LEVELS = ("ministry|province|province|commune|commune|commune|public_service_unit|state_enterprise").split("|")
POSITIONS = {
    "head": "Giám đốc|Trưởng phòng|Chủ tịch|Hiệu trưởng|Viện trưởng|Bí thư, Chủ tịch",
    "deputy": "Phó Giám đốc|Phó Trưởng phòng|Phó Chủ tịch|Phó Hiệu trưởng|Phó Viện trưởng",
    "member": "Ủy viên Ban Thường vụ|Ủy viên Ban Chấp hành|Ủy viên, Phó Ban",
    "staff": "Chuyên viên|Chuyên viên chính|Kỹ sư|Kế toán viên|Giảng viên|Nghiên cứu viên",
}

# Six digits after the level of the degree, and a name.
TECHNICAL = (
    "420101 Sinh học|420201 Công nghệ sinh học|440102 Vật lý học|440112 Hóa học|440301 Khoa học môi trường|"
    "460101 Toán học|460112 Toán ứng dụng|480101 Khoa học máy tính|480103 Kỹ thuật phần mềm|"
    "480201 Công nghệ thông tin|480202 An toàn thông tin|510103 Công nghệ kỹ thuật xây dựng|"
    "510201 Công nghệ kỹ thuật cơ khí|510301 Công nghệ kỹ thuật điện, điện tử|510601 Quản lý công nghiệp|"
    "520103 Kỹ thuật cơ khí|520201 Kỹ thuật điện|520207 Kỹ thuật điện tử - viễn thông|"
    "520301 Kỹ thuật hóa học|520503 Kỹ thuật trắc địa - bản đồ|540101 Công nghệ thực phẩm|580101 Kiến trúc|"
    "580201 Kỹ thuật xây dựng|580205 Kỹ thuật xây dựng công trình giao thông|580301 Kinh tế xây dựng|"
    "620105 Chăn nuôi|620110 Khoa học cây trồng|620112 Bảo vệ thực vật|620115 Kinh tế nông nghiệp|"
    "620205 Lâm sinh|620301 Nuôi trồng thủy sản|640101 Thú y|720101 Y khoa|720201 Dược học|720301 Điều dưỡng|"
    "720701 Y tế công cộng|720801 Tổ chức và Quản lý y tế|850101 Quản lý tài nguyên và môi trường|"
    "850103 Quản lý đất đai|840101 Khai thác vận tải|140209 Sư phạm Toán học|140210 Sư phạm Tin học|"
    "340405 Hệ thống thông tin quản lý|860113 Phòng cháy chữa cháy và cứu nạn, cứu hộ"
).split("|")
OTHER = (
    "380101 Luật|380107 Luật kinh tế|310101 Kinh tế|310201 Chính trị học|"
    "310202 Xây dựng Đảng và Chính quyền nhà nước|310205 Quản lý nhà nước|310206 Quan hệ quốc tế|"
    "310630 Việt Nam học|340101 Quản trị kinh doanh|340201 Tài chính - Ngân hàng|340301 Kế toán|"
    "340404 Quản trị nhân lực|340406 Quản trị văn phòng|340403 Quản lý công|140114 Quản lý giáo dục|"
    "140202 Giáo dục Tiểu học|140205 Giáo dục Chính trị|140217 Sư phạm Ngữ văn|140218 Sư phạm Lịch sử|"
    "220201 Ngôn ngữ Anh|229001 Triết học|229030 Văn học|320101 Báo chí|760101 Công tác xã hội|"
    "810103 Quản trị dịch vụ du lịch và lữ hành|860109 Quản lý nhà nước về an ninh trật tự|"
    "229042 Quản lý văn hóa, thông tin"
).split("|")
INSTITUTIONS = (
    "Đại học Bách khoa Hà Nội|Trường Đại học Cần Thơ|Học viện Hành chính Quốc gia|"
    "Trường Đại học Kinh tế Quốc dân|Học viện Nông nghiệp Việt Nam|Trường Đại học Luật Hà Nội|"
    "Trường Đại học Bách khoa, Đại học Quốc gia TP. Hồ Chí Minh|"
    "Trường Đại học Khoa học Tự nhiên, Đại học Quốc gia Hà Nội|Đại học Huế|Đại học Đà Nẵng|"
    "Trường Đại học Vinh|Đại học Thái Nguyên|Trường Đại học Y Hà Nội|Trường Đại học Xây dựng Hà Nội|"
    "Trường Đại học Thủy lợi|Học viện Chính trị quốc gia Hồ Chí Minh|Trường Đại học Mở Hà Nội|"
    'Phân hiệu "Tây Nguyên", Trường Đại học Nông Lâm TP. Hồ Chí Minh|Trường Cao đẳng Cộng đồng|'
    "Trường Đại học Tây Nguyên|Trường Đại học Nha Trang"
).split("|")

# Each with the first digit of its codes and how often it occurs.
DEGREES = [
    ("upper_secondary", "4", 0.02),
    ("intermediate", "5", 0.04),
    ("college", "6", 0.08),
    ("bachelor", "7", 0.585),
    ("master", "8", 0.22),
    ("doctorate", "9", 0.05),
    ("", "7", 0.005),
]
TITLES_TECHNICAL = ("V.05.01.01|V.05.01.02|V.05.01.03|V.05.02.05|V.05.02.06|V.05.02.07|V.05.02.08").split("|")
TITLES_OTHER = (
    "01.001|01.002|01.003|01.003|01.003|01.002|01.004|06.031|04.025|V.07.01.03|V.07.04.32|V.08.01.03|"
    "V.03.01.02|V.09.02.03|V.10.02.06|V.050.01|V.5.02.07"
).split("|")

HEADER = (
    "unit_id,unit_name,unit_level,person_id,full_name,birth_date,gender,position,position_rank,degree_level,major_code,"
    "major_name,institution,graduation_year,st_experience_years,professional_title_code\n"
)


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if "," in text or '"' in text else text


def pick(random, shares, count):
    """Positions drawn with these shares."""
    positions = np.searchsorted(np.cumsum(shares), random.random(count) * sum(shares), side="right")
    return positions.clip(0, len(shares) - 1)


def units_of_rows(random, rows):
    """For each row the number of its unit: units of 3 to 13, in shuffled order, some rows displaced."""
    units = rows // 8 + rows // 80 + 16
    sizes = random.integers(3, 14, units)
    ends = np.cumsum(sizes)
    units = int(np.searchsorted(ends, rows)) + 1
    sizes = sizes[:units].copy()
    sizes[-1] -= int(ends[units - 1]) - rows
    unit = np.repeat(random.permutation(units), sizes)
    moved = max(2, rows // 50)
    first, second = random.integers(0, rows, moved), random.integers(0, rows, moved)
    for x, y in zip(first[:200_000].tolist(), second[:200_000].tolist()):
        unit[x], unit[y] = int(unit[y]), int(unit[x])
    return unit, units


def unit_heads(random, units):
    """For each unit the cells that its rows begin with, and the share of its people with a technical background."""
    field = random.integers(0, len(FIELDS), units)
    place = random.integers(0, len(PLACES), units)
    level = random.integers(0, len(LEVELS), units)
    number = random.integers(1, 40, units)
    shares = [0.62, 0.65, 0.6, 0.6, 0.35, 0.12, 0.06, 0.05, 0.3, 0.5, 0.06, 0.04, 0.08, 0.03, 0.1]
    technical = np.array(shares)[field] * (0.5 + random.random(units))
    kinds = {"commune": "Phòng", "province": "Phòng", "ministry": "Cục", "public_service_unit": "Trung tâm"}
    heads = []
    for position in range(units):
        name = LEVELS[level[position]]
        text = f"{kinds.get(name, 'Công ty')} {FIELDS[field[position]]} {PLACES[place[position]]}"
        if number[position] > 24:
            text += f" số {number[position]}"
        elif number[position] == 7:
            text += ' "Đổi mới"'
        heads.append(f"U{position:07d},{quoted(text)},{name},")
    return heads, technical


def vocabulary():
    """The texts of rows, quoted where they must be."""
    surnames = [name for name, count in SURNAMES.items() for _ in range(count)]
    names = [
        [f"{s} {m} {g}" for s in surnames for m in middle for g in given]
        for middle, given in [(MIDDLE_FEMALE, GIVEN_FEMALE), (MIDDLE_MALE, GIVEN_MALE)]
    ]
    positions = [f"{quoted(p)},{rank}," for rank, posts in POSITIONS.items() for p in posts.split("|")]
    majors = [text.split(" ", 1) for text in TECHNICAL + OTHER]
    # With code and name, with the name alone, with neither.
    by_degree = [
        [f"{digit}{code},{quoted(name)}," for code, name in majors]
        + [f",{quoted(name)}," for _, name in majors]
        + [",,"]
        for _, digit, _ in DEGREES
    ]
    dates = [str(day) for day in np.arange("1962-01-01", "2000-01-01", dtype="datetime64[D]")]
    return names, positions, by_degree, dates, [quoted(i) + "," for i in INSTITUTIONS]


def write(rows, seed, path):
    random = np.random.Generator(np.random.PCG64(seed))
    unit, units = units_of_rows(random, rows)
    heads, technical = unit_heads(random, units)
    names, positions, majors, dates, institutions = vocabulary()
    ranks = np.array([len(posts.split("|")) for posts in POSITIONS.values()])
    starts = np.concatenate([[0], np.cumsum(ranks)])
    known = len(TECHNICAL) + len(OTHER)
    titles = TITLES_OTHER + TITLES_TECHNICAL + [""]
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(HEADER)
        for start in range(0, rows, 250_000):
            n = min(250_000, rows - start)
            of = unit[start : start + n]
            is_technical = random.random(n) < technical[of]
            is_male = random.random(n) < 0.62
            name = random.integers(0, 1 << 30, n)
            name = np.where(is_male, name % len(names[1]), name % len(names[0]))
            birth = random.integers(0, len(dates), n)
            rank = pick(random, [0.19, 0.44, 0.15, 0.22], n)
            position = starts[rank] + random.integers(0, 1 << 20, n) % ranks[rank]
            degree = pick(random, [share for _, _, share in DEGREES], n)
            major = np.where(
                is_technical,
                random.integers(0, len(TECHNICAL), n),
                len(TECHNICAL) + random.integers(0, known - len(TECHNICAL), n),
            )
            missing = random.random(n)
            major = np.where(missing < 0.02, 2 * known, np.where(missing < 0.06, major + known, major))
            institution = random.integers(0, len(institutions), n)
            year = random.integers(1985, 2024, n)
            x = random.random(n)
            others = np.where(x < 0.88, 0, (random.random(n) * 12).astype(int))
            years = np.where(is_technical, (x * x * 32).astype(int), others)
            years = np.where(random.random(n) < 0.01, -1, years)
            title = np.where(
                is_technical & (random.random(n) < 0.16),
                len(TITLES_OTHER) + random.integers(0, len(TITLES_TECHNICAL), n),
                random.integers(0, len(TITLES_OTHER), n),
            )
            title = np.where(random.random(n) < 0.005, len(titles) - 1, title)
            columns = [of, is_male, name, birth, position, degree, major, institution, year, years, title]
            file.write(
                "".join(
                    f"{heads[u]}CB{number:09d},{names[m][p]},{dates[b]},{'Nam' if m else 'Nữ'},{positions[post]}"
                    f"{DEGREES[d][0]},{majors[d][f]}{institutions[i]}{y},{e if e >= 0 else ''},{titles[t]}\n"
                    for number, u, m, p, b, post, d, f, i, y, e, t in zip(
                        range(start + 1, start + n + 1), *(column.tolist() for column in columns)
                    )
                )
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    write(options.rows, options.seed, options.out)
