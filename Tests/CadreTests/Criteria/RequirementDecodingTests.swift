import Testing

@Suite struct RequirementDecodingTests {
  @Test(
    arguments: [
      Change(
        "    rounding: up\n", "",
        finds: [
          "C0211 34:9 → write `rounding: up`"
        ]),
      Change(
        "rounding: up", "rounding: upp",
        finds: [
          "C0116 41:15 → did you mean `up`?"
        ]),
      Change(
        "rounding: up", "rounding: up\n    weigh_by: post.fte",
        finds: [
          "C0212 41:5"
        ]),
      Change(
        "rounding: up", "weigh_by: post.kind",
        finds: [
          "C0311 41:15 → allowed here: `post.fte`, `person.age`, `person.st_years`"
        ]),
      Change(
        "rounding: up", "weigh_by: fte",
        finds: [
          "C0116 41:15 → did you mean `post.fte`?"
        ]),
      Change(
        "at_least_share: { parameter: minimum }", "at_least_count: 1",
        finds: [
          "C0404 28:3",
          "C0213 41:5",
        ]),
      Change(
        "force: target", "force: goal",
        finds: [
          "C0116 36:12 → allowed here: `target`, `binding`"
        ]),
      Change(
        "if_nobody: not_applicable", "if_nobody: exempt",
        finds: [
          "C0116 42:16 → allowed here: `met`, `unmet`, `not_applicable`"
        ]),
      Change(
        "    cites: law\n    force: target", "    force: target",
        finds: [
          "C0421 34:9"
        ]),
      Change(
        "    cites: law\n    force: target", "    force: target\n    if_unknown: unmet",
        finds: [
          "C0420 36:5 → add `cites` with the source that says so"
        ]),
      Change(
        "    cites: law\n    force: target", "    force: target\n    if_unknown: undetermined",
        finds: [
          "C0421 34:9"
        ]),
    ])
  func `what the law leaves open is stated`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "    at_least_share: { parameter: minimum }\n", "",
        finds: [
          "C0206 34:5"
        ]),
      Change(
        "at_least_share: { parameter: minimum }", "at_least: 2",
        finds: ["C0204 40:5 → did you mean `at_least_count`?", "C0213 41:5"]),
      Change(
        "at_least_share: { parameter: minimum }", "at_least: 1/4",
        finds: ["C0204 40:5 → did you mean `at_least_share`?"]),
      Change(
        "at_least_share: { parameter: minimum }",
        "at_least_count: 5.0\n    at_most_count: .5\n    difference_at_most: +7",
        finds: [
          "C0105 40:21 → write `5`", "C0105 41:20 → write whole numbers as `5`",
          "C0105 42:25 → write `7`",
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "at_least_count: 1.5\n    at_most_count: -1\n    difference_at_most: two",
        finds: [
          "C0105 40:21",
          "C0105 41:20",
          "C0105 42:25 → write whole numbers as `5`",
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "at_least_share: 40%\n    share_not_above: 30%\n    at_most_share: 1/5",
        finds: [
          "C0424 41:22",
          "C0424 42:5",
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "at_least_count: 2\n    share_not_above: 30%\n    at_most_count: 1",
        finds: [
          "C0214 41:5 → write `at_least_share: 40%`",
          "C0424 42:5",
          "C0213 43:5",
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 1, until: 8, at_least_count: 1 }\n      - { from: 8, at_least_share: 1/4 }",
        finds: [
          "C0415 42:9 → write `from: 9`"
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 2, until: 8, at_least_count: 1 }\n      - { from: 9, at_least_share: 1/4 }",
        finds: [
          "C0416 41:9 → write `from: 1`"
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 1, until: 8, at_least_share: 1/4 }\n      - { from: 9, until: 20, at_least_share: 1/4 }",
        finds: [
          "C0419 42:9"
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 1, at_least_count: 1 }\n      - { from: 9, until: 20, at_least_share: 1/4 }",
        finds: [
          "C0418 42:9"
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 1, until: 8 }\n      - { form: 9, at_least_share: 1/4 }",
        finds: [
          "C0206 41:9",
          "C0204 42:11 → did you mean `from`?",
        ]),
      Change(
        "at_least_share: { parameter: minimum }", "by_size: []",
        finds: [
          "C0115 40:14"
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 1, until: 4, at_least_share: 1/4 }\n      - { from: 5, until: 2, at_least_count: 1 }",
        finds: [
          "C0417 42:9"
        ]),
      Change(
        "at_least_share: { parameter: minimum }",
        "by_size:\n      - { from: 0, at_least_share: 1/4 }",
        finds: [
          "C0105 41:17"
        ]),
    ])
  func `bounds can be met`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "    cites: law\n    force: target",
        "    cites: law\n    for_each: units\n    force: target",
        finds: [
          "C0116 36:15 → did you mean `unit`?"
        ]),
      Change(
        "    cites: law\n    force: target",
        "    cites: law\n    for_each: level\n    force: target",
        finds: [
          "C0116 36:15 → did you mean `unit.level`?"
        ]),
      Change(
        "    cites: law\n    force: target",
        "    cites: law\n    for_each: unit.name\n    force: target",
        finds: [
          "C0316 36:15 → allowed here: `unit.kind`, `unit.level`"
        ]),
      Change(
        "    cites: law\n    force: target",
        "    cites: law\n    for_each: roster\n    force: target",
        finds: [
          "C0426 38:13 → write `for_each: unit`",
          "C0427 41:34",
        ]),
      Change(
        "    cites: law\n    force: target",
        "    cites: law\n    for_each: unit.level\n    force: target",
        finds: [
          "C0426 38:13 → write `for_each: unit`"
        ]),
      Change(
        "    cites: law\n    force: target",
        "    cites: law\n    for_each: unit.kind\n    force: target",
        finds: [
          "C0427 41:34"
        ]),
    ])
  func `a team that is not one unit has no facts of a unit`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "verdict: exempt, cites: law", "verdict: exempt",
        finds: [
          "C0422 44:15 → add `cites` with the source that says so"
        ]),
      Change(
        "verdict: exempt, cites: law", "cites: law",
        finds: [
          "C0206 44:9"
        ]),
      Change(
        "verdict: exempt, cites: law", "verdict: exmpt, cites: law",
        finds: [
          "C0116 44:67 → did you mean `exempt`?"
        ]),
      Change(
        "verdict: exempt, cites: law", "verdict: undetermined, cites: law",
        finds: [
          "C0116 44:67 → allowed here: `met`, `unmet`, `exempt`, `not_applicable`"
        ]),
      Change(
        "verdict: exempt, cites: law", "verdict: exempt, at_least_count: 1, cites: law",
        finds: [
          "C0203 44:75"
        ]),
      Change(
        "{ id: tiny, when: { team.size: { at_most: 2 } }, ", "{ id: tiny, ",
        finds: [
          "C0201 44:9"
        ]),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: small, when: { team.size: { at_most: 4 } }, verdict: met, cites: law }",
        finds: [
          "C0414 45:15"
        ]),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: lone, when: { team.size: 1 }, verdict: exempt, cites: law }",
        finds: [
          "C0414 45:15"
        ]),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: small, when: { team.size: { above: 2, at_most: 4 } }, verdict: met, cites: law }",
        finds: []),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: agencies, when: { unit.kind: { one_of: [agency, school] } }, verdict: met, cites: law }",
        finds: [
          "C0414 45:15"
        ]),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: schools, when: { unit.kind: school }, verdict: met, cites: law }",
        finds: []),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: provinces, when: { unit.level: province }, verdict: exempt, cites: law }",
        finds: []),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: provinces, when: { unit.level: province }, at_least_count: 1, cites: law }",
        finds: [
          "C0414 45:15"
        ]),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: either, when: { any: [ { team.size: 2 }, { unit.level: province } ] }, at_least_count: 1, cites: law }",
        finds: []),
    ])
  func `exceptions say what holds and do not overlap`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test func `bounds that exclude each other are shown as they are written`() {
    let reading = CriteriaReading(
      SampleCriteria.base.with(
        "at_least_share: { parameter: minimum }",
        "at_least_share: 1/4\n    at_most_share: 10%\n    share_not_above: 1/5"))
    #expect(
      reading.diagnostics.filter { $0.kind.code == "C0424" }.map { $0.message(in: .english) } == [
        "at least 1/4 and at most 10% exclude each other",
        "at least 1/4 and at most 1/5 exclude each other",
      ])
  }
}
