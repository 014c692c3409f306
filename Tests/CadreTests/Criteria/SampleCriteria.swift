/// Criteria to read and to change in tests.
enum SampleCriteria {
  /// The example of the design, which uses most of the language.
  static let example = """
    cadre: 1                           # version of the language
    id: vn-57-example
    version: "2026.1"
    status: draft                      # draft | in_force | repealed
    title:
      vi: Tỷ lệ lãnh đạo có chuyên môn khoa học - kỹ thuật
      en: Share of leaders with science and technology expertise

    sources:                           # what the law says, quoted; everything below can cite it
      nq03-i:
        cite: { vi: "Nghị quyết 03/NQ-CP ngày 09/01/2025, điểm i", en: "Resolution 03/NQ-CP of 9 January 2025, item i" }

    conventions:
      leap_day: feb_28                 # five years after 29 February; stated, never guessed
      overlapping_periods: merge       # two jobs at the same time count once

    lists:
      science-technology:
        codelist: moet-2022
        include: [42, 44, 46, 48, 51, 52, 54, 58, 7340405]   # a code stands for all below it
        exclude: [5106, 5803]          # the most specific code listed decides
      leading-posts:
        codelist: posts
        include: [head, deputy_head]

    definitions:
      leader:
        title: { vi: Thuộc đội ngũ lãnh đạo, en: Member of the leadership team }
        means:
          has: post                    # one post that meets every line of `where`
          where:
            kind:   { in: leading-posts }
            status: { one_of: [official, acting] }
            held_on: check_date
      trained:
        means:
          has: degree                  # one and the same degree
          where:
            level: { at_least: { parameter: minimum-level } }
            field: { in: science-technology }
      experienced:
        means:
          total: employment            # overlaps merged
          where: { field: { in: science-technology } }
          years: { at_least: 5 }
      expert:
        cites: nq03-i
        means:
          any:
            - is: trained
            - all:
                - is: experienced
                - has: degree
                  where: { level: { at_least: college } }

    parameters:
      minimum-level: { value: bachelor }
      minimum-share:                   # dated, by unit level; every day and every level covered exactly once
        by: unit.level
        values:
          - { from: 2025-01-09, until: 2026-12-31, province: 25%, commune: 20%, cites: nq03-i }
          - { from: 2027-01-01,                    province: 25%, commune: 25%, cites: nq03-i }

    requirements:
      - id: expert-share
        title: { vi: Tối thiểu 25% lãnh đạo có chuyên môn KH-KT, en: At least 25% experts among leaders }
        cites: nq03-i
        force: target                  # target ("phấn đấu … hướng tới") | binding
        for_each: unit                 # unit | roster | a fact of units: one team per value
        when: { unit.kind: { one_of: [agency, service_unit] } }
        among: leader
        count: expert
        at_least_share: { parameter: minimum-share }
        rounding: up                   # up | nearest | down: required
        if_nobody: not_applicable      # met | unmet | not_applicable: required
        if_unknown: undetermined       # or a verdict, which then must cite a source
        exceptions:
          - { id: tiny-team, when: { team.size: { at_most: 2 } }, verdict: exempt, cites: nq03-i }

    people:                            # fixtures, for the tests only
      engineer: { degrees: [ { level: bachelor, field: 7480201 } ] }
      lawyer:   { degrees: [ { level: master,   field: 8380101 } ] }
      unclear:  { degrees: [ { level: bachelor, field: unknown } ] }

    tests:
      - name: one missing fact decides
        date: 2025-06-30
        unit: { kind: agency, level: province }
        members: { engineer: 2, lawyer: 6, unclear: 1 }    # membership given; `people:` instead leaves it to `among`
        expect: { expert-share: { verdict: undetermined, share: 2/9..3/9, decided_by: [unclear.degrees.1.field] } }
    """

  /// Small criteria without problems, for tests that change one thing in it.
  static let base = """
    cadre: 1
    id: base
    version: "1.0"
    title: { en: Base }
    sources:
      law: { cite: { en: The law } }
    lists:
      technology: { codelist: moet-2022, include: [48, 52], exclude: [4801] }
      leading: { codelist: posts, include: [head, deputy_head] }
    facts:
      st_years: { of: person, type: number }
    definitions:
      leader:
        means:
          has: post
          where: { kind: { in: leading }, held_on: check_date }
      trained:
        means:
          has: degree
          where: { field: { in: technology }, level: { at_least: { parameter: level } } }
      expert:
        means:
          any:
            - is: trained
            - st_years: { at_least: 5 }
    parameters:
      level: { value: bachelor }
      minimum:
        by: unit.level
        values:
          - { from: 2025-01-01, until: 2025-12-31, province: 25%, commune: 20% }
          - { from: 2026-01-01, province: 1/4, commune: 1/4 }
    requirements:
      - id: share
        cites: law
        force: target
        when: { unit.kind: agency }
        among: leader
        count: expert
        at_least_share: { parameter: minimum }
        rounding: up
        if_nobody: not_applicable
        exceptions:
          - { id: tiny, when: { team.size: { at_most: 2 } }, verdict: exempt, cites: law }
    people:
      engineer: { degrees: [ { level: bachelor, field: 7480201 } ], st_years: unknown }
    tests:
      - name: one engineer
        date: 2025-06-30
        unit: { kind: agency, level: province }
        members: { engineer: 1 }
        expect: { share: met }

    """
}
