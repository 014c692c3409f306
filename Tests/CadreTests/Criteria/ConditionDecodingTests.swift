import Testing

@Suite struct ConditionDecodingTests {
  @Test(
    arguments: [
      Change(
        "means:\n      any:", "means:\n      anny:",
        finds: [
          "C0306 23:7 → did you mean `any`?"
        ]),
      Change(
        "any:\n        - is: trained\n        - st_years: { at_least: 5 }", "any: []",
        finds: [
          "C0115 23:12"
        ]),
      Change(
        "any:\n        - is: trained\n        - st_years: { at_least: 5 }", "any: { is: trained }",
        finds: [
          "C0101 23:12 → write each condition after a dash: `- is: …`"
        ]),
      Change(
        "means:\n      any:\n        - is: trained\n        - st_years: { at_least: 5 }",
        "means: trained",
        finds: [
          "C0101 22:12 → write `{ is: trained }`"
        ]),
      Change(
        "means:\n      any:\n        - is: trained\n        - st_years: { at_least: 5 }",
        "means: [is: trained]",
        finds: [
          "C0101 22:12 → put the conditions into a list under `all` or `any`"
        ]),
      Change(
        "means:\n      any:\n        - is: trained\n        - st_years: { at_least: 5 }",
        "means: {}",
        finds: [
          "C0119 22:12"
        ]),
      Change(
        "means:\n      any:\n        - is: trained\n        - st_years: { at_least: 5 }", "means:",
        finds: [
          "C0102 22:11"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - at_least_of: { count: 3, of: [ is: trained, gender: female ] }",
        finds: [
          "C0428 25:26"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - at_least_of: { count: 0, of: [ is: trained ] }",
        finds: [
          "C0105 25:33"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - at_least_of: [ is: trained ]",
        finds: [
          "C0101 25:24"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - at_least_of: { count: 1 }",
        finds: [
          "C0201 25:24"
        ]),
      Change(
        "- is: trained", "- is: expert",
        finds: [
          "C0401 24:15"
        ]),
      Change(
        "- is: trained", "- is: experd",
        finds: [
          "C0301 24:15 → did you mean `expert`?"
        ]),
      Change(
        "- is: trained", "- is: technology",
        finds: [
          "C0301 24:15 → `technology` is a list: write `in: technology`"
        ]),
      Change(
        "- is: trained", "- id: trained",
        finds: [
          "C0306 24:11 → did you mean `is`?"
        ]),
      Change(
        "- is: trained", "- trained: true",
        finds: [
          "C0306 24:11 → write `is: trained`"
        ]),
      Change(
        "- is: trained", "- in: trained",
        finds: [
          "C0306 24:11 → did you mean `is`?"
        ]),
      Change(
        "- is: trained", "- rounding: up",
        finds: [
          "C0202 24:11 → facts that can be tested here: `id`, `name`, `birth_date`, `…"
        ]),
      Change(
        "- is: trained", "- at_least: 5",
        finds: [
          "C0208 24:11 → bounds stand beside `count`, or beside `total` with `of`, or…"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - name: An",
        finds: [
          "C0425 25:11"
        ]),
    ])
  func `connectives are checked`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "- is: trained",
        "- is: leader\n        - is: trained\n  loop:\n    means: { is: ring }\n  ring:\n    means: { none: [ is: loop ] }\n  more:\n    means:\n      any:\n        - is: ring",
        finds: [
          "C0401 27:18"
        ])
    ])
  func `definitions that go round in a circle are shown`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "- is: trained", "- is: trained\n        - has: degrees",
        finds: [
          "C0116 25:16 → did you mean `degree`?"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - every: degree",
        finds: [
          "C0201 25:11"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - count: degree\n          where: { level: bachelor }",
        finds: [
          "C0206 25:11"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - count: degree\n          at_least: 1.5",
        finds: [
          "C0105 26:21"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - count: degree\n          at_least: 2\n          above: \"1\"",
        finds: [
          "C0105 27:18 → write `1` without quotes"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          at_least: 2",
        finds: [
          "C0210 26:11 → bounds stand beside `count`, or beside `total` with `of`, or…"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          count: post",
        finds: [
          "C0209 26:11 → put the conditions into a list under `all` or `any`"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - where: { level: bachelor }",
        finds: [
          "C0208 25:11 → `where` stands beside `has`, `every`, `count` or `total`"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          whre: { level: bachelor }",
        finds: [
          "C0204 26:11 → did you mean `where`?"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - hass: degree\n          where: { level: bachelor }",
        finds: [
          "C0306 25:11 → did you mean `has`?"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - total: employment\n          years: 5",
        finds: [
          "C0101 26:18 → write `{ at_least: 5 }`"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - total: employment",
        finds: [
          "C0206 25:11 → write `years: { at_least: 5 }`"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: employment\n          years: { at_least: -5 }",
        finds: [
          "C0105 26:30"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: employment\n          years: { atleast: 5 }",
        finds: [
          "C0204 26:20 → did you mean `at_least`?"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: employment\n          yeers: { at_least: 5 }",
        finds: [
          "C0204 26:11 → did you mean `years`?"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: employment\n          years: { at_least: 5 }\n          of: years",
        finds: [
          "C0203 25:11"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: employment\n          years: { at_least: 5 }\n          at_most: 9",
        finds: [
          "C0210 27:11 → bounds stand beside `count`, or beside `total` with `of`, or…"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - total: degree\n          years: { at_least: 5 }",
        finds: [
          "C0318 25:18 → `post` and `employment` have periods; of others a number can…"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: post\n          of: ft\n          at_least: 5",
        finds: [
          "C0306 26:15 → did you mean `fte`?"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - total: post\n          of: title\n          at_least: 5",
        finds: [
          "C0311 26:15 → allowed here: `fte`"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - total: post\n          of: fte",
        finds: [
          "C0206 25:11"
        ]),
    ])
  func `records are looked through with what fits beside them`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "- is: trained", "- level: bachelor",
        finds: [
          "C0307 24:11 → write `has: degree, where: { level: … }`"
        ]),
      Change(
        "- is: trained", "- degree.level: bachelor",
        finds: [
          "C0307 24:11 → write `has: degree, where: { level: … }`"
        ]),
      Change(
        "- is: trained", "- team.size: 3",
        finds: [
          "C0307 24:11 → who belongs to a team cannot depend on its size: test `team.…"
        ]),
      Change(
        "- is: trained", "- unit.kindd: agency",
        finds: [
          "C0306 24:11 → did you mean `unit.kind`?"
        ]),
      Change(
        "- is: trained", "- held_on: check_date",
        finds: [
          "C0307 24:11 → write `has: post, where: { held_on: … }`"
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          where: { is: trained }",
        finds: [
          "C0308 26:20 → a definition is about a person: `is` stands beside `has`, no…"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { held_on: check_date, degree.level: bachelor }",
        finds: [
          "C0307 26:20 → write `has: post, where: { held_on: … }`",
          "C0319 26:41 → write `level`",
        ]),
      Change(
        "- is: trained", "- is: trained\n        - has: degree\n          where: { kind: head }",
        finds: [
          "C0307 26:20 → write `has: post, where: { kind: … }`"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: post\n          where: { has: degree, where: { level: bachelor } }",
        finds: [
          "C0308 26:20 → records are looked through side by side, not one inside the …"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: ancestor\n          where: { unit.kind: agency }",
        finds: [
          "C0319 26:20 → write `kind`"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: post\n          where: { has: ancestor, where: { gender: female } }",
        finds: [
          "C0307 26:44 → write `person.gender`"
        ]),
      Change(
        "{ unit.kind: agency }\n", "{ kind: agency }\n",
        finds: [
          "C0307 37:13 → write `unit.kind`"
        ]),
      Change(
        "{ unit.kind: agency }\n", "{ is: leader }\n",
        finds: [
          "C0308 37:13 → here only the team can be tested: `unit.…`, `team.size`, and…"
        ]),
      Change(
        "{ unit.kind: agency }\n", "{ has: post }\n",
        finds: [
          "C0308 37:13 → here only the team can be tested: `unit.…`, `team.size`, and…"
        ]),
      Change(
        "{ unit.kind: agency }\n", "{ has: ancestor, where: { kind: agenci, gender: female } }\n",
        finds: [
          "C0309 37:43 → `agency` is title of agency",
          "C0307 37:51 → here only the team can be tested: `unit.…`, `team.size`, and…",
        ]),
      Change(
        "{ unit.kind: agency }\n", "{ degree.level: bachelor, age: 5 }\n",
        finds: [
          "C0307 37:13 → here only the team can be tested: `unit.…`, `team.size`, and…",
          "C0307 37:37 → here only the team can be tested: `unit.…`, `team.size`, and…",
        ]),
      Change(
        "{ unit.kind: agency }\n", "{ trained: true }\n",
        finds: [
          "C0306 37:13 → here only the team can be tested: `unit.…`, `team.size`, and…"
        ]),
    ])
  func `names mean what they can mean where they stand`(change: Change) {
    #expect(change.findings == change.expected)
  }
}
