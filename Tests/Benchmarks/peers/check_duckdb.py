"""DuckDB from Python, explicit schema, two threads: check_duckdb.py ROSTER OUTPUT."""

import sys

import duckdb

from criteria import duckdb_sql

duckdb.connect(config={"threads": 2}).execute(duckdb_sql(*sys.argv[1:3]))
