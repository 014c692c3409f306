import Testing

@Suite struct FactTestDecodingTests {
  @Test(
    arguments: [
      Change(
        "- st_years: { at_least: 5 }",
        "- st_years: { in: technology, before: 2025-01-01, starts_with: a }",
        finds: [
          "C0310 25:23 → write `one_of`",
          "C0310 25:39 → write `below`",
          "C0310 25:59 → tests of this fact: `at_least`, `at_most`, `above`, `below`,…",
        ]),
      Change(
        "- st_years: { at_least: 5 }",
        "- birth_date: { at_least: 1985-01-01, below: 1985-01-01, in: technology }",
        finds: [
          "C0310 25:25 → write `after`",
          "C0310 25:47 → write `before`",
          "C0310 25:66 → write `one_of`",
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- gender: { at_least: female, contains_text: f }",
        finds: [
          "C0310 25:21 → write `in`",
          "C0310 25:39 → write `in`",
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { field: { starts_with: 48, at_least: 48 } }",
        finds: [
          "C0310 26:29 → write `in`",
          "C0310 26:46 → write `in`",
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { major: { at_least: a, in: technology, before: 2025-01-01 } }",
        finds: [
          "C0310 26:29 → tests of this fact: `one_of`, `starts_with`, `contains_text`…",
          "C0310 26:42 → write `one_of`",
          "C0310 26:58 → tests of this fact: `one_of`, `starts_with`, `contains_text`…",
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { before: 2025-01-01 } }",
        finds: [
          "C0310 26:29 → tests of this fact: `at_least`, `at_most`, `above`, `below`,…"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { in: technology } }",
        finds: [
          "C0313 26:33"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { atleast: 5 }",
        finds: [
          "C0204 25:23 → did you mean `at_least`?"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { any: [ 5 ] }",
        finds: [
          "C0202 25:23 → allowed here: `one_of`, `in`, `equals`, `at_least`, `at_most…"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: {}",
        finds: [
          "C0119 25:21"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years:",
        finds: [
          "C0102 25:20"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: unknown",
        finds: [
          "C0317 25:21 → write `{ known: false }`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: [5, 6]",
        finds: [
          "C0101 25:21 → write `{ one_of: [5, 6] }`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- gender: [female]",
        finds: [
          "C0101 25:19 → write `{ one_of: [female] }`"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { field: [48, 52] }",
        finds: [
          "C0101 26:27 → a code that stands for those below it is tested with `in` an…"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { field: { in: [48, 52] } }",
        finds: [
          "C0101 26:33 → a code that stands for those below it is tested with `in` an…"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { field: { in: trained } }",
        finds: [
          "C0302 26:33 → `trained` is a definition: write `is: trained`"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { field: { in: tecnology } }",
        finds: [
          "C0302 26:33 → did you mean `technology`?"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          where: { field: 48 }",
        finds: [
          "C0423 26:27 → a code that stands for those below it is tested with `in` an…"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { field: { one_of: [7480201, 52] } }",
        finds: [
          "C0423 26:47 → a code that stands for those below it is tested with `in` an…"
        ]),
    ])
  func `a test fits the type of its fact`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "where: { field: { in: technology }, level", "where: { field: technology, level",
        finds: ["C0309 20:23 → write `{ in: technology }`"]),
      Change(
        "- st_years: { at_least: 5 }", "- gender: femal",
        finds: [
          "C0309 25:19 → `female` is title of female"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- gender: { one_of: [female, female, m] }",
        finds: [
          "C0412 25:38",
          "C0309 25:46 → allowed here: `female`, `male`",
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- gender: { one_of: [] }",
        finds: [
          "C0115 25:29"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { at_least: bachlor } }",
        finds: [
          "C0309 26:39 → `bachelor` is title of bachelor"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { one_of: [bachelor, 7] } }",
        finds: [
          "C0309 26:48 → allowed here: `intermediate`, `college`, `bachelor`, `master…"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          where: { field: 613 }",
        finds: [
          "C0309 26:27"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          where: { mode: no }",
        finds: [
          "C0309 26:26 → allowed here: `full_time`, `in_service`, `distance`"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          where: { level: \"\" }",
        finds: [
          "C0102 26:27"
        ]),
    ])
  func `codes belong to the code list of the fact`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 1e3 }",
        finds: [
          "C0105 25:33 → write `1000`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: .5 }",
        finds: [
          "C0105 25:33 → write `0.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: +5 }",
        finds: [
          "C0105 25:33 → write `5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 010 }",
        finds: [
          "C0105 25:33 → write `10`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 0x1F }",
        finds: [
          "C0105 25:33 → write `31`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 0o17 }",
        finds: [
          "C0105 25:33 → write `15`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 1_000 }",
        finds: [
          "C0105 25:33 → write `1000`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 1:20 }",
        finds: [
          "C0105 25:33 → write numbers as `5` or `2.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: .nan }",
        finds: [
          "C0105 25:33 → write numbers as `5` or `2.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: .inf }",
        finds: [
          "C0105 25:33 → write numbers as `5` or `2.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: -0 }",
        finds: [
          "C0105 25:33 → write `0`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: \"5\" }",
        finds: [
          "C0105 25:33 → write `5` without quotes"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: \"2,5\" }",
        finds: [
          "C0105 25:33 → write `2.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: ５ }",
        finds: [
          "C0105 25:33 → write `5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 5 years }",
        finds: [
          "C0105 25:33 → write numbers as `5` or `2.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { at_least: 1234567890123 }",
        finds: [
          "C0105 25:33 → write numbers as `5` or `2.5`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: yes }",
        finds: [
          "C0107 25:30 → write `true`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: no }",
        finds: [
          "C0107 25:30 → write `false`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: On }",
        finds: [
          "C0107 25:30 → write `true`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: \"true\" }",
        finds: [
          "C0107 25:30 → write `true` without quotes"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: TRUE }",
        finds: [
          "C0107 25:30 → write `true`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: ture }",
        finds: [
          "C0107 25:30 → write `true`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: maybe }",
        finds: [
          "C0107 25:30"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- st_years: { known: ~ }",
        finds: [
          "C0102 25:30"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 01/02/1985 }",
        finds: [
          "C0106 25:33 → write `1985-02-01`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 31/12/1985 }",
        finds: [
          "C0106 25:33 → write `1985-12-31`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 12/31/1985 }",
        finds: [
          "C0106 25:33 → write `1985-12-31`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 1985-2-1 }",
        finds: [
          "C0106 25:33 → write `1985-02-01`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 1985/02/01 }",
        finds: [
          "C0106 25:33 → write `1985-02-01`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 1985-02-30 }",
        finds: [
          "C0111 25:33 → write `1985-02-28`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 1985-13-01 }",
        finds: [
          "C0111 25:33 → write dates as `2025-01-09`: year, month, day"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 1985 }",
        finds: [
          "C0106 25:33 → write `1985-01-01`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: today }",
        finds: [
          "C0106 25:33 → did you mean `check_date`?"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: check-date }",
        finds: [
          "C0106 25:33 → did you mean `check_date`?"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: 2025-01-09T00:00:00 }",
        finds: [
          "C0106 25:33 → write `2025-01-09`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: ngày 9 tháng 1 năm 2025 }",
        finds: [
          "C0106 25:33 → write `2025-01-09`"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- birth_date: { before: [1985-01-01] }",
        finds: [
          "C0101 25:33"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { major: { contains_text: [] } }",
        finds: [
          "C0115 26:44"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { major: { starts_with: \"\" } }",
        finds: [
          "C0102 26:42"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { major: { contains_text: [luật, ~] } }",
        finds: [
          "C0102 26:51"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: post\n          where: { held_on: today }",
        finds: [
          "C0106 26:29 → did you mean `check_date`?"
        ]),
    ])
  func `numbers, booleans, texts and days have one spelling`(change: Change) {
    #expect(change.findings == change.expected)
  }
}
