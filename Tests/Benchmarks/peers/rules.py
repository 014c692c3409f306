"""How fast rule engines classify the leaders of a roster in process: Zen one after the other, OpenFisca all at once.

python rules.py zen|openfisca ROSTER

Reading the roster is not timed. Prints a line of JSON: people, seconds, and how many are qualified and may be.
"""

import csv
import json
import sys
import time

from criteria import COLLEGE, EXCLUDED, HIGHER, INCLUDED, LEADING, LEAST_YEARS, TITLE

FACTS = ["degree_level", "major_code", "st_experience_years", "professional_title_code"]


def leaders(path):
    """Dictionaries with None for what is not known."""
    with open(path, encoding="utf-8", newline="") as file:
        people = []
        for row in csv.DictReader(file):
            if row["position_rank"] in LEADING:
                person = {fact: row[fact] or None for fact in FACTS}
                if person["st_experience_years"]:
                    person["st_experience_years"] = int(person["st_experience_years"])
                people.append(person)
    return people


def by_length(codes):
    lengths = sorted({len(code) for code in codes})
    return {length: sorted(code for code in codes if len(code) == length) for length in lengths}


def zen_expression():
    """2 qualified, 1 not known, 0 not. The first digit of a major is the level."""

    def begins(codes):
        groups = by_length(codes).items()
        return " or ".join(f"major_code[1:{length}] in {json.dumps(group)}" for length, group in groups)

    def unless_missing(fact, test):
        return f"({fact} == null ? 1 : {test} ? 2 : 0)"

    level = unless_missing("degree_level", f"degree_level in {json.dumps(HIGHER)}")
    field = unless_missing("major_code", f"(({begins(INCLUDED)}) and not ({begins(EXCLUDED)}))")
    years = unless_missing("st_experience_years", f"st_experience_years >= {LEAST_YEARS}")
    college = unless_missing("degree_level", f"degree_level in {json.dumps(COLLEGE)}")
    title = unless_missing(
        "professional_title_code", f"startsWith(professional_title_code, {json.dumps(TITLE)})"
    )
    return f"max([min([{level}, {field}]), min([{years}, {college}]), {title}])"


def by_zen(people):
    import zen

    evaluate = zen.compile_expression(zen_expression()).evaluate
    evaluate(people[0])
    start = time.perf_counter()
    found = [evaluate(person) for person in people]
    return time.perf_counter() - start, found


def by_openfisca(people):
    import numpy as np
    from openfisca_core.entities import build_entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    entity = build_entity(key="person", plural="persons", label="", is_person=True)

    def variable(name, **more):
        return type(name, (Variable,), dict(value_type=int, entity=entity, definition_period=DateUnit.MONTH, **more))

    def among(values, codes):
        groups = by_length(codes).items()
        return np.logical_or.reduce(
            [np.isin(values // 10 ** (6 - length), [int(code) for code in group]) for length, group in groups]
        )

    def field(person, period):
        digits = person("digits", period)
        return np.where(digits < 0, 1, np.where(among(digits, INCLUDED) & ~among(digits, EXCLUDED), 2, 0))

    def unless_missing(values, test):
        return np.where(values < 0, 1, np.where(test, 2, 0))

    def qualified(person, period):
        level, years, title = (person(name, period) for name in ["level", "years", "title"])
        trained = np.minimum(unless_missing(level, level >= 3), person("field", period))
        experienced = np.minimum(unless_missing(years, years >= LEAST_YEARS), unless_missing(level, level >= 2))
        return np.maximum(np.maximum(trained, experienced), unless_missing(title, title == 1))

    system = TaxBenefitSystem([entity])
    for name in ["level", "digits", "years", "title"]:
        system.add_variable(variable(name))
    system.add_variable(variable("field", formula=field))
    system.add_variable(variable("qualified", formula=qualified))

    ranks = {None: -1, "upper_secondary": 0, "intermediate": 1, "college": 2, "bachelor": 3, "master": 4, "doctorate": 5}

    def column(fact, number):
        return np.array([-1 if person[fact] is None else number(person[fact]) for person in people])

    columns = {
        "level": column("degree_level", ranks.get),
        "digits": column("major_code", lambda code: int(code[1:])),
        "years": column("st_experience_years", int),
        "title": column("professional_title_code", lambda code: int(code.startswith(TITLE))),
    }
    start = time.perf_counter()
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("person", np.arange(len(people)))
    simulation = builder.build(system)
    for name, values in columns.items():
        simulation.set_input(name, "2025-11", values)
    found = simulation.calculate("qualified", "2025-11")
    return time.perf_counter() - start, found.tolist()


engine, roster = sys.argv[1:]
people = leaders(roster)
seconds, found = (by_zen if engine == "zen" else by_openfisca)(people)
name = {"zen": "Zen expressions, one by one", "openfisca": "OpenFisca, all at once without verdicts"}[engine]
counts = {"true": found.count(2), "unknown": found.count(1)}
print(json.dumps({"name": name, "people": len(people), "seconds": seconds, **counts}))
