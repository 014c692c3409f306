import Testing

@Suite struct CriteriaListTests {
  @Test(
    arguments: [
      Change(
        "[48, 52]", "48",
        finds: [
          "C0101 8:47 → write `[48]`"
        ]),
      Change(
        "[48, 52]", "\"48, 52\"",
        finds: [
          "C0101 8:47 → write `[48, 52]`"
        ]),
      Change(
        "[48, 52]", "[]",
        finds: [
          "C0115 8:47"
        ]),
      Change(
        "[48, 52]", "[48, 52, 48]",
        finds: [
          "C0412 8:56"
        ]),
      Change(
        "[48, 52]", "[48, 4802]",
        finds: [
          "C0413 8:52"
        ]),
      Change(
        "[48, 52]", "[480, 52]",
        finds: [
          "C0309 8:48 → `48` is title of 48"
        ]),
      Change(
        "[48, 52]", "[48, [52]]",
        finds: [
          "C0101 8:52"
        ]),
      Change(
        "[4801]", "[5106]",
        finds: [
          "C0411 8:67"
        ]),
      Change(
        "[4801]", "[48]",
        finds: [
          "C0412 8:67"
        ]),
      Change(
        "[4801]", "[4801, 7480101]",
        finds: [
          "C0413 8:73"
        ]),
      Change(
        "include: [48, 52], exclude: [4801]", "include: [4801], exclude: [7480101]",
        finds: []),
      Change(
        "include: [48, 52], exclude: [4801]",
        "include: [7480101, 4802], exclude: [7480201, 8480201]",
        finds: []),
      Change(
        "include: [head, deputy_head]", "include: [head], exclude: [head]",
        finds: [
          "C0412 9:58"
        ]),
      Change(
        "include: [48, 52], exclude: [4801]", "include: [5803, 58], exclude: [58]",
        finds: [
          "C0413 8:48",
          "C0412 8:69",
        ]),
      Change(
        "include: [48, 52], exclude: [4801]", "include: [52], exclude: [5203]",
        finds: []),
      Change(
        "include: [48, 52], exclude: [4801]", "include: [5106, 51], exclude: [42]",
        finds: [
          "C0413 8:48",
          "C0411 8:69",
        ]),
      Change(
        "include: [48, 52], exclude: [4801]", "include: [34], exclude: [3404]",
        finds: []),
      Change(
        "include: [48, 52], exclude: [4801]", "include: [5203], exclude: [7520301]",
        finds: []),
      Change(
        "codelist: moet-2022, include", "codelist: moet-2020, include",
        finds: [
          "C0305 8:27 → did you mean `moet-2022`?"
        ]),
      Change(
        "codelist: moet-2022, ", "",
        finds: [
          "C0201 8:15"
        ]),
      Change(
        "codelist: moet-2022, include: [48, 52], exclude: [4801]",
        "codelist: isced-f-2013, include: [06, 613]",
        finds: [
          "C0309 8:55 → `0613` is title of 0613"
        ]),
      Change(
        "codelist: moet-2022, include: [48, 52], exclude: [4801]",
        "codelist: isced-f-2013, include: [06, 0613x]",
        finds: [
          "C0309 8:55 → `0613` is title of 0613"
        ]),
      Change(
        "codelist: moet-2022, include: [48, 52], exclude: [4801]",
        "codelist: vn-research-fields, include: [2]",
        finds: [
          "C0313 20:29"
        ]),
      Change(
        "[head, deputy_head]", "[head, hed]",
        finds: [
          "C0309 9:47 → `head` is title of head"
        ]),
      Change(
        "technology: { codelist: moet-2022, include: [48, 52]",
        "fields: { codelist: isced-f-2013, include: [06] }\n  technology: { codelist: moet-2022, include: [48, 52, 071]",
        finds: [
          "C0309 9:56 → `071` is a code of `isced-f-2013`"
        ]),
      Change(
        "[head, deputy_head]", "[title of head]",
        finds: [
          "C0309 9:41 → `head` is title of head"
        ]),
      Change(
        "[head, deputy_head]", "[head, no]",
        finds: [
          "C0309 9:47 → allowed here: `head`, `deputy_head`, `specialist`"
        ]),
    ])
  func `every code of a list exists and changes what belongs to it`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "st_years: { of: person, type: number }", "St Years: { of: person, type: number }",
        finds: [
          "C0110 11:3 → write `st_years`"
        ]),
      Change(
        "st_years: { of: person, type: number }", "st_years: { of: persons, type: number }",
        finds: [
          "C0116 11:19 → did you mean `person`?"
        ]),
      Change(
        "st_years: { of: person, type: number }", "st_years: { of: person, type: numbr }",
        finds: [
          "C0116 11:33 → did you mean `number`?"
        ]),
      Change(
        "st_years: { of: person, type: number }", "st_years: { type: number }",
        finds: [
          "C0201 11:3"
        ]),
      Change(
        "st_years: { of: person, type: number }", "st_years: { of: person }",
        finds: [
          "C0201 11:13"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number, codelist: posts }",
        finds: [
          "C0215 11:41 → write `type: code`"
        ]),
      Change(
        "st_years: { of: person, type: number }", "st_years: { of: person, type: code }",
        finds: [
          "C0201 11:13"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  degree.st: { of: post, type: boolean }",
        finds: [
          "C0216 12:16"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  field: { of: degree, type: code, codelist: isced-f-2014 }",
        finds: [
          "C0305 12:46 → did you mean `isced-f-2013`?"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  field: { of: degree, type: text }",
        finds: [
          "C0314 12:3"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  person.name: { type: code, codelist: posts }",
        finds: [
          "C0314 12:3"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  has: { of: degree, type: text }",
        finds: [
          "C0118 12:3"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  x.y.z: { of: degree, type: text }\n  degre.y: { type: text }",
        finds: [
          "C0110 12:3 → write `x_y_z`",
          "C0315 13:3 → did you mean `degree`?",
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  rank: { of: degree, type: text }\n  degree.rank: { type: number }",
        finds: [
          "C0207 13:3"
        ]),
      Change(
        "st_years: { of: person, type: number }",
        "st_years: { of: person, type: number }\n  rank: { of: degree, type: text }",
        finds: [
          "C0406 12:3"
        ]),
    ])
  func `declared facts have an owner, a type and a name of their own`(change: Change) {
    #expect(change.findings == change.expected)
  }
}
