"""The standard check for the peers: what `standard-check.yaml` says, as Python data and as SQL."""

LEADING = ["head", "deputy"]
HIGHER = ["bachelor", "master", "doctorate"]
COLLEGE = ["college", *HIGHER]
LEAST_YEARS = 5
TITLE = "V.05."

# Without the first digit of a code, which is the level of the degree.
INCLUDED = """
    42 44 46 48 51 52 54 58 62 64 72 8401 8501 8502
    140209 140210 140211 140212 140213 140214 140215 140246 140247 210402
    310107 310108 310109 320106 320205 340122 340205 340405
    860110 860113 860219 860220 860222 860226 860229 860231
""".split()
EXCLUDED = "5106 5803 7208 620114 620115".split()

COLUMNS = """
    unit_id unit_name unit_level person_id full_name birth_date gender position position_rank degree_level major_code
    major_name institution graduation_year st_experience_years professional_title_code
""".split()


def words(values):
    return ",".join(repr(value) for value in values)


def duckdb_sql(source, target):
    """The check in the fastest form found: the value of each person once, cheap tests first, prefixes by RE2."""
    types = ",".join(f"'{name}':'{'SMALLINT' if name == 'st_experience_years' else 'VARCHAR'}'" for name in COLUMNS)
    counts = (
        f"starts_with(professional_title_code,'{TITLE}')"
        f" OR (st_experience_years >= {LEAST_YEARS} AND degree_level IN ({words(COLLEGE)}))"
        f" OR (degree_level IN ({words(HIGHER)})"
        f" AND regexp_matches(major_code,'^.({'|'.join(INCLUDED)})')"
        f" AND NOT regexp_matches(major_code,'^.({'|'.join(EXCLUDED)})'))"
    )
    return f"""
SET threads=2; SET preserve_insertion_order=false;
CREATE TEMP TABLE teams AS
SELECT unit_id, n AS size, q AS counted, u AS unknown, (n+3)//4 AS required,
  CASE WHEN q >= (n+3)//4 THEN 'met' WHEN q+u >= (n+3)//4 THEN 'undetermined' ELSE 'unmet' END AS verdict,
  greatest(0, (n+3)//4 - q) AS shortfall
FROM (
  SELECT unit_id, count(*) FILTER (k>=0) AS n, count(*) FILTER (k=2) AS q, count(*) FILTER (k=1) AS u
  FROM (
    SELECT unit_id,
      CASE WHEN NOT position_rank IN ({words(LEADING)}) THEN -1
        ELSE coalesce(CAST({counts} AS INT)*2, 1) END::TINYINT AS k
    FROM read_csv('{source}', header=true, auto_detect=false, delim=',', quote='"', escape='"',
      new_line='\\n', columns={{{types}}}))
  GROUP BY unit_id);
COPY (FROM teams ORDER BY unit_id) TO '{target}' (FORMAT csv, HEADER true);
"""


def cpp_header():
    """The prefixes for `check.cpp`."""
    return "".join(
        f"static const char *const {name}[] = {{{','.join(chr(34) + code + chr(34) for code in codes)}}};\n"
        for name, codes in [("INCLUDED", INCLUDED), ("EXCLUDED", EXCLUDED)]
    )
