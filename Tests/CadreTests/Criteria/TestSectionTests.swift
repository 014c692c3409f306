import Testing

@Suite struct TestSectionTests {
  @Test(
    arguments: [
      Change(
        "  - name: one engineer\n    date", "  - date",
        finds: [
          "C0201 48:5"
        ]),
      Change(
        "2025-06-30", "30/6/2025",
        finds: [
          "C0106 49:11 → write `2025-06-30`"
        ]),
      Change(
        "    expect: { share: met }", "",
        finds: [
          "C0201 48:5"
        ]),
      Change(
        "{ share: met }", "{}",
        finds: [
          "T0103 52:13"
        ]),
      Change(
        "{ share: met }", "{ shar: met }",
        finds: [
          "T0101 52:15 → did you mean `share`?"
        ]),
      Change(
        "{ share: met }", "{ share: mett }",
        finds: [
          "C0116 52:22 → did you mean `met`?"
        ]),
      Change(
        "{ share: met }", "{ expert: true }",
        finds: [
          "T0104 52:15 → a test of a team expects verdicts of requirements; for defin…"
        ]),
      Change(
        "{ share: met }", "{ share: {} }",
        finds: [
          "T0103 52:22"
        ]),
      Change(
        "{ share: met }",
        "{ share: { verdict: met, share: 1/1..1, required: 1.5, exception: tin, appoint: 0, replace: infeasable, depart: -1, swap: 2 } }",
        finds: [
          "T0106 52:45 → write how many of how many people: `2/9`, or `2/9..3/9`",
          "C0105 52:63",
          "T0105 52:79 → did you mean `tiny`?",
          "C0105 52:105 → did you mean `infeasible`?",
          "C0105 52:125",
          "C0204 52:129 → allowed here: `verdict`, `share`, `required`, `decided_by`, …",
        ]),
      Change(
        "{ share: met }", "{ share: { share: 50% } }",
        finds: [
          "T0106 52:31 → write how many of how many people: `2/9`, or `2/9..3/9`"
        ]),
      Change(
        "{ share: met }",
        "{ share: { decided_by: [enginer.degrees.1.field, engineer.degrees.1.feild, engineer.degrees.x.field, engineer, unit.knd] } }",
        finds: [
          "T0108 52:37 → did you mean `engineer.degrees.1.field`?",
          "T0107 52:62 → did you mean `engineer.degrees.1.field`?",
          "T0107 52:88",
          "T0107 52:114",
          "T0107 52:124 → did you mean `unit.kind`?",
        ]),
      Change(
        "{ share: met }",
        "{ share: { verdict: undetermined, share: 0/1..1/1, required: 1, decided_by: [engineer.degrees, engineer.posts.1.kind, engineer.birth_date, engineer-1.st_years, unit.kind], exception: tiny, appoint: 0, replace: infeasible, depart: 3 } }",
        finds: []),
      Change(
        "members: { engineer: 1 }", "members: { enginer: 1 }",
        finds: [
          "T0102 51:16 → did you mean `engineer`?"
        ]),
      Change(
        "members: { engineer: 1 }", "members: { engineer: 1.5 }",
        finds: [
          "C0105 51:26"
        ]),
      Change(
        "members: { engineer: 1 }", "members: [engineer]",
        finds: [
          "C0101 51:14"
        ]),
      Change(
        "members: { engineer: 1 }", "members: {}",
        finds: [
          "T0109 46:3"
        ]),
      Change(
        "    members: { engineer: 1 }\n", "",
        finds: [
          "C0206 48:5"
        ]),
      Change(
        "members: { engineer: 1 }", "members: { engineer: 1 }\n    people: { engineer: 1 }",
        finds: [
          "C0203 52:5"
        ]),
      Change(
        "members: { engineer: 1 }\n    expect: { share: met }",
        "person: engineer\n    expect: { expert: true, share: met, leadr: false, trained: maybe }",
        finds: [
          "T0104 52:29 → a test of one `person` expects `true`, `false` or `unknown` …",
          "C0301 52:41 → did you mean `leader`?",
          "C0116 52:64 → allowed here: `true`, `false`, `unknown`",
        ]),
      Change(
        "members: { engineer: 1 }\n    expect: { share: met }",
        "person: enginer\n    expect: { expert: unknown }",
        finds: [
          "T0102 51:13 → did you mean `engineer`?"
        ]),
      Change(
        "{ kind: agency, level: province }",
        "{ kind: agenci, lvl: province, ancestors: [ { kind: agency }, { kind: x } ] }",
        finds: [
          "C0309 50:19 → `agency` is title of agency",
          "C0204 50:27 → allowed here: `id`, `name`, `kind`, `level`, `parent`, `ance…",
          "C0309 50:81 → allowed here: `agency`, `service_unit`, `school`",
        ]),
      Change(
        "    expect: { share: met }",
        "    expect: { share: met }\n  - name: one engineer\n    date: 2025-06-30\n    person: engineer\n    expect: { expert: true }",
        finds: [
          "C0207 53:11"
        ]),
    ])
  func `a test names its people and what must come out`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "field: 7480201", "field: 7480291",
        finds: [
          "C0309 46:52 → `7480201` is title of 7480201"
        ]),
      Change(
        "field: 7480201", "field: 7480999",
        finds: [
          "C0309 46:52"
        ]),
      Change(
        "field: 7480201", "field: title of 48",
        finds: [
          "C0309 46:52 → `48` is title of 48"
        ]),
      Change(
        "field: 7480201", "feild: 7480201",
        finds: [
          "C0204 46:45 → did you mean `field`?"
        ]),
      Change(
        "field: 7480201", "field: [7480201]",
        finds: [
          "C0101 46:52"
        ]),
      Change(
        "field: 7480201", "field: { one_of: [7480201, 99] }",
        finds: [
          "C0309 46:72"
        ]),
      Change(
        "field: 7480201", "field: { one_of: [7480201, 48] }",
        finds: []),
      Change(
        "field: 7480201", "field: unknown, awarded: 2010-06",
        finds: []),
      Change(
        "field: 7480201", "awarded: 2010-13, mode: full-time",
        finds: [
          "C0106 46:54 → write dates as `2025-01-09`: year, month, day",
          "C0309 46:69 → `full_time` is title of full_time",
        ]),
      Change(
        "st_years: unknown", "st_years: many, birth_date: 1975, gender: unknwon",
        finds: [
          "C0105 46:75 → write numbers as `5` or `2.5`",
          "C0116 46:107 → did you mean `unknown`?",
        ]),
      Change(
        "st_years: unknown", "age: 40",
        finds: [
          "C0204 46:65 → allowed here: `name`, `birth_date`, `gender`, `st_years`, `p…"
        ]),
      Change(
        "st_years: unknown", "id: x",
        finds: [
          "C0202 46:65 → allowed here: `name`, `birth_date`, `gender`, `st_years`, `p…"
        ]),
      Change(
        "st_years: unknown", "posts: unknown, titles: none",
        finds: [
          "C0101 46:89 → write `[]`"
        ]),
      Change(
        "st_years: unknown", "employment: [ { from: 2010-06, years: 5 } ], name: A",
        finds: []),
      Change(
        "tests:\n", "  lawyer: {}\ntests:\n",
        finds: [
          "T0109 47:3"
        ]),
      Change(
        "tests:\n", "  Luật sư: {}\ntests:\n",
        finds: [
          "C0109 47:3 → write `luat-su`"
        ]),
    ])
  func `fixtures have the shape of people in rosters`(change: Change) {
    #expect(change.findings == change.expected)
  }
}
