"""A roster of `roster.py` as YAML: the same units and people, a unit whose rows do not stand together written again.

    python roster_yaml.py roster.csv roster.yaml
"""

import csv
import sys

UNIT = {"unit_name": "name", "unit_level": "level"}
PERSON = {"full_name": "name", "birth_date": "birth_date", "gender": "gender"}
LISTS = {
    "posts": {"position": "title", "position_rank": "kind"},
    "degrees": {
        "degree_level": "level",
        "major_code": "field",
        "major_name": "major",
        "institution": "institution",
        "graduation_year": "awarded",
    },
    "titles": {"professional_title_code": "code"},
}
YEARS = "st_experience_years"

# Texts in quotation marks, as people write them who do not want to know which texts need none.
QUOTED = {"unit_name", "full_name", "position", "major_code", "major_name", "institution", "professional_title_code"}


def written(column, text):
    if column not in QUOTED:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def values(row, columns):
    return [f"{key}: {written(column, row[column])}" for column, key in columns.items() if row[column]]


def person(row):
    lines = [f"      - id: {row['person_id']}"]
    lines += ["        " + value for value in values(row, PERSON)]
    if row[YEARS]:
        lines.append(f"        {YEARS}: {row[YEARS]}")
    for key, columns in LISTS.items():
        record = values(row, columns)
        if record:
            lines += [f"        {key}:", f"          - {{ {', '.join(record)} }}"]
    return lines


def main(source, target):
    with open(source, encoding="utf-8", newline="") as rows, open(target, "w", encoding="utf-8", newline="") as file:
        file.write("cadre_roster: 1\nas_of: 2025-11-30\nunits:\n")
        last = None
        for row in csv.DictReader(rows):
            lines = person(row)
            if row["unit_id"] != last:
                last = row["unit_id"]
                unit = [f"  - id: {last}", *("    " + value for value in values(row, UNIT)), "    people:"]
                lines = unit + lines
            file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
