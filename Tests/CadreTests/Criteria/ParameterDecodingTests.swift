import Testing

@Suite struct ParameterDecodingTests {
  @Test(
    arguments: [
      Change(
        "until: 2025-12-31, province", "until: 2026-01-01, province",
        finds: [
          "C0407 32:9 → write `from: 2026-01-02`"
        ]),
      Change(
        "until: 2025-12-31, province", "province",
        finds: [
          "C0407 32:9 → write `until: 2025-12-31`"
        ]),
      Change(
        "until: 2025-12-31, province", "until: 2025-12-30, province",
        finds: [
          "C0408 32:9 → write `from: 2025-12-31`"
        ]),
      Change(
        "until: 2025-12-31, province", "until: 2024-12-31, province",
        finds: [
          "C0409 31:9"
        ]),
      Change(
        "from: 2026-01-01, province", "province",
        finds: [
          "C0407 31:9 → write `until: 2024-12-31`"
        ]),
      Change(
        "25%, commune: 20%", "25%",
        finds: [
          "C0410 31:9"
        ]),
      Change(
        "25%, commune: 20%", "25%, comune: 20%",
        finds: [
          "C0204 31:63 → did you mean `commune`?"
        ]),
      Change(
        "province: 25%, commune: 20%", "value: 25%",
        finds: [
          "C0202 31:48 → allowed here: `from`, `until`, `cites`, `central`, `province…"
        ]),
      Change(
        "by: unit.level\n    values", "values",
        finds: [
          "C0201 29:5 → write `by: unit.level`"
        ]),
      Change(
        "by: unit.level", "by: unit.name",
        finds: [
          "C0316 29:9 → allowed here: `unit.kind`, `unit.level`"
        ]),
      Change(
        "by: unit.level", "by: level",
        finds: [
          "C0116 29:9 → did you mean `unit.level`?"
        ]),
      Change(
        "by: unit.level", "by: unit.levl",
        finds: [
          "C0116 29:9 → did you mean `unit.level`?"
        ]),
      Change(
        "level: { value: bachelor }", "level: bachelor",
        finds: [
          "C0101 27:10 → write `{ value: bachelor }`"
        ]),
      Change(
        "level: { value: bachelor }", "level: {}",
        finds: [
          "C0206 27:10"
        ]),
      Change(
        "level: { value: bachelor }", "level: { value: bachelor, values: [] }",
        finds: [
          "C0203 27:29"
        ]),
      Change(
        "level: { value: bachelor }", "level: { values: [] }",
        finds: [
          "C0115 27:20"
        ]),
      Change(
        "level: { value: bachelor }", "level: { values: [ { from: 2025-01-01 } ] }",
        finds: [
          "C0201 27:22"
        ]),
    ])
  func `every day and every code has one value`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "level: { value: bachelor }", "level: { value: bachlor }",
        finds: [
          "C0309 27:19 → `bachelor` is title of bachelor"
        ]),
      Change(
        "level: { value: bachelor }", "level: { value: }",
        finds: [
          "C0102 27:19"
        ]),
      Change(
        "level: { value: bachelor }", "level: { value: [bachelor] }",
        finds: [
          "C0101 27:19"
        ]),
      Change(
        "level: { value: bachelor }", "level: { value: bachelor }\n  extra: { value: 12 }",
        finds: [
          "C0404 28:3"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { at_least: { paramter: level } } }",
        finds: [
          "C0204 26:41 → did you mean `parameter`?"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { at_least: { parameter: levle } } }",
        finds: [
          "C0303 26:52 → did you mean `level`?"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { level: { at_least: { parameter: minimum } } }",
        finds: [
          "C0312 42:34"
        ]),
      Change(
        "- is: trained",
        "- is: trained\n        - has: degree\n          where: { awarded: { after: { parameter: level } } }",
        finds: [
          "C0312 26:51"
        ]),
    ])
  func `a parameter has the type of its uses`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "25%, commune: 20%", "25, commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "0.25, commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "\"25 %\", commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "\"25,5%\", commune: 20%",
        finds: [
          "C0104 31:58 → write `25.5%`"
        ]),
      Change(
        "25%, commune: 20%", "２５％, commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "1, commune: 20%",
        finds: [
          "C0104 31:58 → write `1%`"
        ]),
      Change(
        "25%, commune: 20%", ".25, commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "25.5, commune: 20%",
        finds: [
          "C0104 31:58 → write `25.5%`"
        ]),
      Change(
        "25%, commune: 20%", "\"1 / 4\", commune: 20%",
        finds: [
          "C0104 31:58 → write `1/4`"
        ]),
      Change(
        "25%, commune: 20%", "\"1:4\", commune: 20%",
        finds: [
          "C0104 31:58 → write `1/4`"
        ]),
      Change(
        "25%, commune: 20%", "25 percent, commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "250%, commune: 20%",
        finds: [
          "C0112 31:58"
        ]),
      Change(
        "25%, commune: 20%", "-5%, commune: 20%",
        finds: [
          "C0112 31:58"
        ]),
      Change(
        "25%, commune: 20%", "1/0, commune: 20%",
        finds: [
          "C0113 31:58"
        ]),
      Change(
        "25%, commune: 20%", "5/4, commune: 20%",
        finds: [
          "C0112 31:58"
        ]),
      Change(
        "25%, commune: 20%", "0%, commune: 20%",
        finds: [
          "C0114 31:58"
        ]),
      Change(
        "25%, commune: 20%", "bachelor, commune: 20%",
        finds: [
          "C0104 31:58 → write a share as `25%`, `25.5%` or `1/4`"
        ]),
      Change(
        "25%, commune: 20%", "\"%25\", commune: 20%",
        finds: [
          "C0104 31:58 → write `25%`"
        ]),
      Change(
        "25%, commune: 20%", "1/4/5, commune: 20%",
        finds: [
          "C0104 31:58 → write a share as `25%`, `25.5%` or `1/4`"
        ]),
      Change(
        "25%, commune: 20%", "25%%, commune: 20%",
        finds: [
          "C0104 31:58 → write a share as `25%`, `25.5%` or `1/4`"
        ]),
      Change(
        "25%, commune: 20%", "\"\", commune: 20%",
        finds: [
          "C0102 31:58"
        ]),
    ])
  func `a share is written as a percentage or a fraction`(change: Change) {
    #expect(change.findings == change.expected)
  }
}
