"""Polars, lazy scan with explicit schema, streaming engine, two threads: check_polars.py ROSTER OUTPUT."""

import os
import sys

os.environ["POLARS_MAX_THREADS"] = "2"

import polars as pl

from criteria import COLLEGE, COLUMNS, EXCLUDED, HIGHER, INCLUDED, LEADING, LEAST_YEARS, TITLE


def any_of(tests):
    result = tests[0]
    for test in tests[1:]:
        result = result | test
    return result


def prefix_tests(codes):
    lengths = sorted({len(code) for code in codes})
    return any_of(
        [pl.col("major_code").str.slice(1, length).is_in([c for c in codes if len(c) == length]) for length in lengths]
    )


source, target = sys.argv[1:3]
degree = pl.col("degree_level")
leads = pl.col("position_rank").is_in(LEADING)
counts = (
    (degree.is_in(HIGHER) & prefix_tests(INCLUDED) & ~prefix_tests(EXCLUDED))
    | ((pl.col("st_experience_years") >= LEAST_YEARS) & degree.is_in(COLLEGE))
    | pl.col("professional_title_code").str.starts_with(TITLE)
)
required = (pl.col("size") + 3) // 4
(
    pl.scan_csv(source, schema={c: pl.Int16 if c == "st_experience_years" else pl.String for c in COLUMNS})
    .select("unit_id", leads.alias("leads"), counts.alias("counts"))
    .group_by("unit_id")
    .agg(
        pl.col("leads").sum().cast(pl.Int64).alias("size"),
        (pl.col("leads") & pl.col("counts").fill_null(False)).sum().cast(pl.Int64).alias("counted"),
        (pl.col("leads") & pl.col("counts").is_null()).sum().cast(pl.Int64).alias("unknown"),
    )
    .with_columns(required.alias("required"))
    .with_columns(
        pl.when(pl.col("counted") >= pl.col("required"))
        .then(pl.lit("met"))
        .when(pl.col("counted") + pl.col("unknown") >= pl.col("required"))
        .then(pl.lit("undetermined"))
        .otherwise(pl.lit("unmet"))
        .alias("verdict"),
        pl.max_horizontal(pl.lit(0), pl.col("required") - pl.col("counted")).alias("shortfall"),
    )
    .sort("unit_id")
    .collect(engine="streaming")
    .write_csv(target)
)
