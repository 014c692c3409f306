"""Measures the standard check against other tools and writes RESULTS.md: see README.md in this folder.

python3 bench.py --cadre ../../.build/release/cadre --work ../../.build/bench [--rows 10000 1000000] [--people 100000]
    [--runs 7]
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))

import criteria

COLUMNS = "unit_id,size,counted,unknown,required,verdict,shortfall"
DAY = "2025-11-30"
OPTIONAL = ["duckdb-cli"]
NEEDED = ["numpy", "duckdb", "polars"]
ENGINES = {"zen": "zen-engine", "openfisca": "openfisca-core"}


def say(text):
    print(text, file=sys.stderr, flush=True)


# What is measured


class Tools:
    """The peers, each as a command that reads a roster and writes a table."""

    def __init__(self, work, cadre):
        self.bin = work / "venv" / "bin"
        self.work = work
        self.cadre = cadre
        self.python = self.bin / "python"
        self.install()
        self.commands = {"cadre": self.check_by_cadre}
        self.versions = {"cadre": output_of([cadre, "--version"])}
        self.add_compiled()
        self.add_duckdb()
        for name in ["duckdb", "polars"]:
            self.versions[f"{name} (Python)"] = self.version_of(name)
            self.commands[f"{name} (Python)"] = self.by_script(f"check_{name}.py")

    def install(self):
        if not self.python.exists():
            say("installing the peers …")
            subprocess.run([sys.executable, "-m", "venv", self.work / "venv"], check=True)
            self.pip(NEEDED, check=True)
            for name in OPTIONAL:
                self.pip([name], check=False)

    def pip(self, names, check):
        subprocess.run([self.python, "-m", "pip", "install", "--quiet", *names], check=check)

    def version_of(self, package):
        return output_of([self.python, "-c", f"import {package}; print({package}.__version__)"])

    def add_compiled(self):
        compiler = shutil.which("g++") or shutil.which("clang++")
        # The floor uses AVX2.
        if not compiler or platform.machine() not in ("x86_64", "AMD64"):
            return
        (self.work / "prefixes.inc").write_text(criteria.cpp_header())
        program = self.work / "check"
        options = ["-O3", "-march=x86-64-v3", "-mpclmul", "-pthread", f"-I{self.work}"]
        built = subprocess.run([compiler, *options, HERE / "peers" / "check.cpp", "-o", program])
        if built.returncode == 0:
            self.versions["C++ by hand"] = output_of([compiler, "--version"]).split("\n")[0]
            self.commands["C++ by hand"] = lambda roster, out: ([program, roster, out, "2"], None)

    def libyaml_events(self):
        """The program that passes over all events of libyaml, compiled; None where it cannot be."""
        compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
        asked = subprocess.run(["pkg-config", "--cflags", "--libs", "yaml-0.1"], capture_output=True, text=True)
        if not compiler or asked.returncode != 0:
            return None
        program = self.work / "libyaml_events"
        source = HERE / "peers" / "libyaml_events.c"
        built = subprocess.run([compiler, "-O3", source, *asked.stdout.split(), "-lyaml", "-o", program])
        if built.returncode != 0:
            return None
        version = subprocess.run(["pkg-config", "--modversion", "yaml-0.1"], capture_output=True, text=True)
        self.versions["libyaml"] = version.stdout.strip()
        return program

    def add_duckdb(self):
        program = self.bin / "duckdb"
        if not program.exists():
            program = shutil.which("duckdb")
        if program:
            self.versions["duckdb (command line)"] = output_of([program, "--version"])
            self.commands["duckdb (command line)"] = lambda roster, out: (
                [program, "-batch", ":memory:"],
                criteria.duckdb_sql(roster, out),
            )

    def by_script(self, name):
        return lambda roster, out: ([self.python, HERE / "peers" / name, roster, out], None)

    def check_by_cadre(self, roster, out):
        form = ["--format", "csv", "--columns", COLUMNS, "--on", DAY, "--output", out]
        return [self.cadre, "check", HERE / "standard-check.yaml", roster, *form], None


def output_of(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


# Measuring


def run(command, text=None):
    """Runs a command once: seconds, and peak memory in megabytes."""
    with tempfile.TemporaryFile() as given:
        given.write((text or "").encode())
        given.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # 1 and 4 say that teams are unmet or undetermined.
    if process.returncode not in (0, 1, 4):
        raise SystemExit(f"{command[0]} ends with {process.returncode}")
    scale = 1 if platform.system() == "Darwin" else 1024
    return seconds, usage.ru_maxrss * scale / 1e6


def seconds_of(command, text, hyperfine):
    """Like `run`, timed by hyperfine where it can be: it knows no text on standard input."""
    if not hyperfine or text:
        return run(command, text)
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        line = [hyperfine, "--shell=none", "--ignore-failure", "--runs=1", "--style=none"]
        quoted = " ".join("'" + str(part) + "'" for part in command)
        subprocess.run([*line, f"--export-json={report.name}", quoted], check=True, stdout=subprocess.DEVNULL)
        result = json.loads(Path(report.name).read_text())["results"][0]
    return result["times"][0], max(result.get("memory_usage_byte", [0])) / 1e6


def below_header(path):
    """A digest: held whole, outputs would make this process large, and a child is never reported smaller than it."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        file.readline()
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def measure(tools, roster, runs, hyperfine):
    """For each tool the seconds and megabytes of every round; in a round each runs once."""
    outputs = {}
    for name, command in tools.commands.items():
        out = tools.work / "out.csv"
        out.unlink(missing_ok=True)
        run(*command(roster, out))
        outputs[name] = below_header(out)
    different = [name for name, output in outputs.items() if output != outputs["cadre"]]
    if different:
        raise SystemExit(f"other output than cadre: {', '.join(different)}")
    say(f"{roster.name}: all {len(outputs)} outputs are identical below the header")
    figures = {name: [] for name in [*tools.commands, "wc -l"]}
    for _ in range(runs):
        for name, command in tools.commands.items():
            figures[name].append(seconds_of(*command(roster, tools.work / "out.csv"), hyperfine))
        figures["wc -l"].append(seconds_of(["wc", "-l", roster], None, hyperfine))
    return figures


def measure_yaml(tools, table, runs, hyperfine):
    """The same people as YAML, beside what libyaml needs to pass over them; None where there is no libyaml."""
    events = tools.libyaml_events()
    if not events:
        say("libyaml_events.c could not be compiled: YAML is not measured")
        return None
    roster = table.with_suffix(".yaml")
    if not roster.exists():
        part = roster.with_suffix(".part")
        subprocess.run([tools.python, HERE / "roster_yaml.py", table, part], check=True)
        part.rename(roster)
    outputs = [tools.work / "out-table.csv", tools.work / "out.csv"]
    for source, out in zip([table, roster], outputs):
        run(*tools.check_by_cadre(source, out))
    if below_header(outputs[0]) != below_header(outputs[1]):
        raise SystemExit("cadre says something else of YAML than of the table")
    say(f"{roster.name}: the output is that of the table")
    commands = {
        "cadre": tools.check_by_cadre(roster, outputs[1]),
        "events of libyaml": ([events, roster], None),
        "wc -l": (["wc", "-l", roster], None),
    }
    figures = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            figures[name].append(seconds_of(*command, hyperfine))
    return figures


def measure_people(tools, program, roster, runs):
    """For each way to classify people in process the people a second of every round."""
    for package in ENGINES.values():
        tools.pip([package], check=True)
    ours = [program, HERE / "standard-check.yaml", HERE / "codelists", roster]
    scripts = [[tools.python, HERE / "peers" / "rules.py", engine, roster] for engine in ENGINES]
    figures, answers = {}, set()
    for _ in range(runs):
        for command in [ours, *scripts]:
            for line in output_of([str(part) for part in command]).split("\n"):
                found = json.loads(line)
                figures.setdefault(found["name"], []).append(found["people"] / found["seconds"])
                answers.add((found["true"], found["unknown"]))
    if len(answers) > 1:
        raise SystemExit(f"the ways to classify people differ: {sorted(answers)}")
    return figures


# The tables


def ratio(figures, name, other):
    """The median over the rounds of the time of `name` by that of `other`."""
    pairs = zip(figures[name], figures[other])
    return statistics.median(first[0] / second[0] for first, second in pairs)


def targets(rows, figures):
    """The targets for a number of rows: what is measured, the target, and whether it is reached."""
    cadre = statistics.median(time for time, _ in figures["cadre"])
    memory = max(memory for _, memory in figures["cadre"])
    rivals = [name for name in ["duckdb (command line)", "duckdb (Python)", "polars (Python)"] if name in figures]
    faster = min(rivals, key=lambda name: statistics.median(time for time, _ in figures[name]))
    duckdb = max(memory for _, memory in figures[rivals[0]])
    times = ratio(figures, faster, "cadre")
    lines = []
    if rows <= 10_000:
        lines.append(("whole process", f"{cadre * 1000:.1f} ms", "at most 15 ms", cadre <= 0.015))
    else:
        least = 5 if rows <= 1_000_000 else 3
        share = 0.5 if rows <= 1_000_000 else 1
        lines.append((f"times faster than {faster}", f"{times:.2f}", f"at least {least}", times >= least))
        lines.append(
            (f"memory by that of {rivals[0]}", f"{memory / duckdb:.2f}", f"at most {share}", memory <= share * duckdb)
        )
    if rows == 1_000_000:
        if "C++ by hand" in figures:
            by_hand = ratio(figures, "cadre", "C++ by hand")
            lines.append(("time by that of C++ by hand", f"{by_hand:.2f}", "at most 1.6", by_hand <= 1.6))
        counting = ratio(figures, "cadre", "wc -l")
        lines.append(("time by that of wc -l", f"{counting:.2f}", "at most 4", counting <= 4))
    return lines


def yaml_targets(figures):
    events = ratio(figures, "cadre", "events of libyaml")
    return [("time by that of the events of libyaml", f"{events:.2f}", "at most 1.3", events <= 1.3)]


def section(title, figures, goals):
    """What was measured of one roster, and the targets."""
    text = [
        f"## {title}",
        "",
        "| tool | seconds, median | least | greatest | time by that of cadre | peak MB |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, values in figures.items():
        times = [time for time, _ in values]
        text.append(
            f"| {name} | {statistics.median(times):.4f} | {min(times):.4f} | {max(times):.4f}"
            f" | {ratio(figures, name, 'cadre'):.2f} | {max(memory for _, memory in values):.0f} |"
        )
    text += ["", "| target | measured | asked for | reached |", "| --- | --- | --- | --- |"]
    for what, measured, asked, is_reached in goals:
        text.append(f"| {what} | {measured} | {asked} | {'yes' if is_reached else '**no**'} |")
    return [*text, ""]


def tables(results, of_yaml):
    text = []
    for rows, figures in results.items():
        text += section(f"{rows:,} rows", figures, targets(rows, figures))
    for people, figures in of_yaml.items():
        text += section(f"{people:,} people as YAML", figures, yaml_targets(figures))
    if 1_000_000 in results and 10_000_000 in results:
        few, many = (results[rows]["cadre"] for rows in (1_000_000, 10_000_000))
        time_growth = statistics.median(t for t, _ in many) / statistics.median(t for t, _ in few) / 10
        memory_growth = max(m for _, m in many) / max(m for _, m in few) / 10
        text += [
            f"Growth from 1,000,000 to 10,000,000 rows, per row: time {time_growth:.2f}, memory {memory_growth:.2f}"
            " (asked for: at most 1.2).",
            "",
        ]
    return text


def people_table(figures):
    """Ours by theirs: one by one by Zen, and all at once by OpenFisca."""
    middle = {name: statistics.median(values) for name, values in figures.items()}
    text = [
        "## Leaders of 1,000,000 rows, in process",
        "",
        "All gave the same answers.",
        "",
        "| way | million people a second, median | least | greatest |",
        "| --- | --- | --- | --- |",
    ]
    for name, values in figures.items():
        numbers = " | ".join(f"{value / 1e6:.3f}" for value in [middle[name], min(values), max(values)])
        text.append(f"| {name} | {numbers} |")
    text += ["", "| target | measured | asked for | reached |", "| --- | --- | --- | --- |"]
    for ours, theirs, least in [("cadre, one by one", "Zen", 10), ("cadre, all at once", "OpenFisca", 20)]:
        first = next(name for name in figures if name.startswith(ours) and "never seen" not in name)
        second = next(name for name in figures if name.startswith(theirs))
        # Of the runs of a round, not of the medians: the machine differs from round to round.
        times = statistics.median(a / b for a, b in zip(figures[first], figures[second]))
        reached = "yes" if times >= least else "**no**"
        text.append(f"| {ours}: times as many as {theirs} | {times:.1f} | at least {least} | {reached} |")
    return [*text, ""]


def machine():
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().split("\n") if line.startswith("model name")]
        model = names[0].split(":", 1)[1].strip() if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def table_of(rows, tools):
    """A table of so many rows, generated where it is not there yet."""
    roster = tools.work / f"roster-{rows}.csv"
    if not roster.exists():
        say(f"generating {rows:,} rows …")
        part = roster.with_suffix(".part")
        subprocess.run([tools.python, HERE / "roster.py", "--rows", str(rows), "--out", part], check=True)
        part.rename(roster)
    return roster


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cadre", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rows", type=int, nargs="*", default=[10_000, 1_000_000])
    parser.add_argument("--yaml-people", type=int, nargs="*", default=[100_000], help="how many people as YAML")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--people", type=Path, help="the program of the target People: compares rule engines as well")
    parser.add_argument("--results", type=Path, default=HERE / "RESULTS.md")
    options = parser.parse_args()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    tools = Tools(work, options.cadre.resolve())
    hyperfine = shutil.which("hyperfine")
    results = {}
    for rows in options.rows:
        results[rows] = measure(tools, table_of(rows, tools), options.runs, hyperfine)
    of_yaml = {}
    for people in options.yaml_people:
        figures = measure_yaml(tools, table_of(people, tools), options.runs, hyperfine)
        if figures:
            of_yaml[people] = figures
    people = []
    if options.people:
        people = people_table(
            measure_people(tools, options.people.resolve(), table_of(1_000_000, tools), options.runs)
        )
    text = [
        "# Results",
        "",
        f"Written by `make bench`: {options.runs} rounds, in each of which every tool runs once; ratios are medians of the"
        " ratios within a round. All outputs were identical below the header.",
        "",
        f"- Machine: {machine()}; load at the end {os.getloadavg()[0]:.1f}",
        f"- Timed by {'hyperfine' if hyperfine else 'the clock of bench.py'}",
        *(f"- {name}: {version}" for name, version in tools.versions.items()),
        "",
        *tables(results, of_yaml),
        *people,
    ]
    options.results.write_text("\n".join(text).rstrip() + "\n")
    print("\n".join([*tables(results, of_yaml), *people]))


main()
