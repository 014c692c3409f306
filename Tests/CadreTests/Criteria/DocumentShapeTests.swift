import Testing

@Suite struct DocumentShapeTests {
  @Test(
    arguments: [
      Change(
        "cadre: 1", "cadre: 2",
        finds: [
          "C0205 1:8"
        ]),
      Change(
        "cadre: 1", "cadre: one",
        finds: [
          "C0117 1:8 → write `cadre: 1`"
        ]),
      Change(
        "cadre: 1\n", "",
        finds: [
          "C0201 1:1 → write `cadre: 1`"
        ]),
      Change(
        "id: base", "id: Bộ tiêu chí",
        finds: [
          "C0109 2:5 → write `bo-tieu-chi`"
        ]),
      Change(
        "\"1.0\"", "1.0",
        finds: [
          "C0108 3:10 → write `version: \"1.0\"`"
        ]),
      Change(
        "\"1.0\"", "2025.10",
        finds: [
          "C0108 3:10 → write `version: \"2025.10\"`"
        ]),
      Change(
        "\"1.0\"", "7",
        finds: [
          "C0108 3:10 → write `version: \"7\"`"
        ]),
      Change(
        "version: \"1.0\"", "version: \"1.0\"\nstatus: inforce",
        finds: [
          "C0116 4:9 → did you mean `in_force`?"
        ]),
      Change(
        "title: { en: Base }", "title: Base",
        finds: [
          "C0101 4:8 → write `{ en: \"Base\" }`"
        ]),
      Change(
        "title: { en: Base }", "title: {}",
        finds: [
          "C0206 4:8"
        ]),
      Change(
        "title: { en: Base }", "title: { eng: Base }",
        finds: [
          "C0204 4:10 → did you mean `en`?"
        ]),
      Change(
        "title: { en: Base }", "title:",
        finds: [
          "C0102 4:7"
        ]),
      Change(
        "title: { en: Base }", "title: { en: ~ }",
        finds: [
          "C0102 4:14"
        ]),
      Change(
        "{ cite: { en: The law } }", "{ cite: { en: The law }, drafters_choice: yes }",
        finds: [
          "C0107 6:50 → write `true`"
        ]),
      Change(
        "{ cite: { en: The law } }", "{ quote: { en: The law } }",
        finds: [
          "C0201 6:8"
        ]),
      Change(
        "lists:\n",
        "conventions: { leap_day: feb_29, overlapping_periods: sum, undated: held }\nlists:\n",
        finds: [
          "C0116 7:26 → did you mean `feb_28`?",
          "C0116 7:55 → allowed here: `merge`, `add`",
          "C0204 7:60 → allowed here: `leap_day`, `overlapping_periods`, `undated_po…",
        ]),
      Change(
        "people:\n", "people: none\nextra:\n",
        finds: [
          "C0101 45:9",
          "C0204 46:1 → allowed here: `cadre`, `id`, `version`, `status`, `title`, `…",
        ]),
      Change(
        "definitions:\n", "definitions: []\nextra:\n",
        finds: [
          "C0101 12:14",
          "C0204 13:1 → allowed here: `cadre`, `id`, `version`, `status`, `title`, `…",
        ]),
      Change(
        "facts:\n", "facts: []\nextra:\n",
        finds: [
          "C0101 10:8",
          "C0204 11:1 → allowed here: `cadre`, `id`, `version`, `status`, `title`, `…",
        ]),
    ])
  func `the top of the document is checked`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        to: "cadre: 3\nwhatever: [1]\n",
        finds: [
          "C0205 1:8"
        ]),
      Change(
        to: "cadre: 1\n",
        finds: [
          "C0201 1:1"
        ]),
      Change(
        to: "- a\n- b\n",
        finds: [
          "C0103 1:1 → criteria begin with `cadre: 1`, rosters with `cadre_roster: …"
        ]),
      Change(
        to: "just text\n",
        finds: [
          "C0103 1:1 → criteria begin with `cadre: 1`, rosters with `cadre_roster: …"
        ]),
      Change(
        to: "{}\n",
        finds: [
          "Y0129 1:1"
        ]),
      Change(
        to: "# nothing\n",
        finds: [
          "Y0129 1:1"
        ]),
    ])
  func `a document that is none is an error`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "sources:\n", "sorces:\n",
        finds: [
          "C0204 5:1 → did you mean `sources`?"
        ]),
      Change(
        "definitions:\n", "definitoins:\n",
        finds: [
          "C0204 12:1 → did you mean `definitions`?"
        ]),
      Change(
        "requirements:\n", "rules:\n",
        finds: [
          "C0201 1:1",
          "C0204 33:1 → allowed here: `cadre`, `id`, `version`, `status`, `title`, `…",
        ]),
      Change(
        "parameters:\n", "Parameters:\n",
        finds: [
          "C0204 26:1 → did you mean `parameters`?"
        ]),
      Change(
        "at_least_share", "at-least-share",
        finds: [
          "C0204 40:5 → did you mean `at_least_share`?"
        ]),
      Change(
        "if_nobody", "ifNobody",
        finds: [
          "C0204 42:5 → did you mean `if_nobody`?"
        ]),
      Change(
        "    exceptions:\n", "    excepton:\n",
        finds: [
          "C0204 43:5 → did you mean `exceptions`?"
        ]),
      Change(
        "tests:\n", "exceptions: []\ntests:\n",
        finds: [
          "C0202 47:1 → allowed here: `cadre`, `id`, `version`, `status`, `title`, `…"
        ]),
      Change(
        "level: { value: bachelor }", "level: { value: bachelor, exceptions: [] }",
        finds: [
          "C0202 27:29 → allowed here: `title`, `by`, `value`, `values`, `cites`"
        ]),
      Change(
        "    if_nobody: not_applicable\n", "    if_nobody: not_applicable\n    by: unit.level\n",
        finds: [
          "C0202 43:5 → allowed here: `id`, `title`, `cites`, `force`, `for_each`, `…"
        ]),
      Change(
        "{ cite: { en: The law } }", "{ cite: { en: The law }, exceptions: [] }",
        finds: [
          "C0202 6:33 → allowed here: `cite`, `quote`, `url`, `drafters_choice`"
        ]),
      Change(
        "    force: target\n", "",
        finds: [
          "C0201 34:5 → `force` is one of `target`, `binding`"
        ]),
      Change(
        "    if_nobody: not_applicable\n", "",
        finds: [
          "C0201 34:5 → `if_nobody` is one of `met`, `unmet`, `not_applicable`"
        ]),
      Change(
        "    force: target\n    when", "    forse: target\n    when",
        finds: [
          "C0204 36:5 → did you mean `force`?"
        ]),
    ])
  func `a key that is misspelt or at the wrong level is reported once`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "  - id: share\n", "  - id: Share\n",
        finds: [
          "C0109 34:9 → write `share`"
        ]),
      Change(
        "  - id: share\n", "  -\n",
        finds: [
          "C0201 35:5"
        ]),
      Change(
        "technology: {", "Công nghệ: {",
        finds: [
          "C0109 8:3 → write `cong-nghe`",
          "C0302 20:29 → declared: `Công nghệ`, `leading`",
        ]),
      Change(
        "technology: {", "hoá: {",
        finds: [
          "C0109 8:3 → write `hoa`",
          "C0302 20:29 → declared: `hoá`, `leading`",
        ]),
      Change(
        to: SampleCriteria.base.with("technology: {", "hoá: {")
          .with("in: technology", "in: hóa"), finds: ["C0109 8:3 → write `hoa`"]),
      Change(
        to: SampleCriteria.base.with("law: { cite: { en: The law } }", "law: \"Article 1\""),
        finds: ["C0101 6:8 → write `{ cite: { en: \"Article 1\" } }`"]),
      Change(
        "expert:\n", "expet:\n",
        finds: [
          "C0301 39:12 → did you mean `expet`?"
        ]),
      Change(
        "law: {", "lex: {",
        finds: [
          "C0304 35:12 → declared: `lex`"
        ]),
      Change(
        "verdict: exempt, cites: law }",
        "verdict: exempt, cites: law }\n      - { id: tiny, when: { team.size: 9 }, at_least_count: 1, cites: law }",
        finds: [
          "C0207 45:15"
        ]),
      Change(
        "    cites: law\n    force", "    cites: lw\n    force",
        finds: [
          "C0304 35:12 → did you mean `law`?"
        ]),
      Change(
        "    cites: law\n    force", "    cites: [law, law]\n    force",
        finds: [
          "C0207 35:18"
        ]),
      Change(
        "    cites: law\n    force", "    cites: []\n    force",
        finds: [
          "C0115 35:12"
        ]),
      Change(
        "among: leader", "among: leder",
        finds: [
          "C0301 38:12 → did you mean `leader`?"
        ]),
      Change(
        "count: expert\n", "count: minimum\n",
        finds: [
          "C0301 39:12 → `minimum` is a parameter: write `{ parameter: minimum }`"
        ]),
      Change(
        "    among: leader", "    among:",
        finds: [
          "C0102 38:11"
        ]),
    ])
  func `names are declared once, in kebab-case, and used as declared`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "    means:\n      any:\n        - is: trained\n        - st_years",
        "    means:\n      any:\n        - gender: female\n        - st_years",
        finds: [
          "C0402 17:3"
        ]),
      Change(
        "where: { kind: { in: leading }, held_on", "where: { kind: head, held_on",
        finds: [
          "C0403 9:3"
        ]),
      Change(
        "    cites: law\n    force", "    force",
        finds: [
          "C0421 34:9"
        ]),
      Change(
        "  law: { cite", "  other: { cite: { en: Another law } }\n  law: { cite",
        finds: [
          "C0405 6:3"
        ]),
      Change(
        "- st_years: { at_least: 5 }", "- gender: female",
        finds: [
          "C0406 11:3"
        ]),
    ])
  func `what is declared and never used is a warning`(change: Change) {
    #expect(change.findings == change.expected)
  }

  @Test(
    arguments: [
      Change(
        "definitions:\n  leader:\n    means:\n      has: post\n      where: { kind: { in: leading }, held_on: check_date }\n  trained:\n    means:\n      has: degree\n      where: { field: { in: technology }, level: { at_least: { parameter: level } } }\n  expert:\n    means:\n      any:\n        - is: trained\n        - st_years: { at_least: 5 }\n",
        "definitions: {}\n",
        finds: [
          "C0103 12:14"
        ]),
      Change(
        "requirements:\n  - id: share\n    cites: law\n    force: target\n    when: { unit.kind: agency }\n    among: leader\n    count: expert\n    at_least_share: { parameter: minimum }\n    rounding: up\n    if_nobody: not_applicable\n    exceptions:\n      - { id: tiny, when: { team.size: { at_most: 2 } }, verdict: exempt, cites: law }\n",
        "requirements: []\n",
        finds: [
          "C0103 33:15"
        ]),
    ])
  func `criteria without rules are an error`(change: Change) {
    #expect(change.findings == change.expected)
  }
}
