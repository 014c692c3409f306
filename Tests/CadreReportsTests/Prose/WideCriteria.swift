import Cadre
import CadreFormats
import Foundation

/// Criteria in which every kind of condition and bound occurs, read with the code lists that ship.
enum WideCriteria {
  static let text = """
    cadre: 1
    id: wide
    version: "2026.2"
    status: in_force
    title: { vi: Tiêu chí mẫu về cơ cấu đội ngũ lãnh đạo, en: Sample criteria on the leadership }
    sources:
      law:
        cite: { vi: "Luật mẫu số 1, Điều 2", en: "Sample Act 1, article 2" }
        quote: { vi: Ít nhất một phần tư, en: At least one quarter }
        url: https://example.org/law
      choice:
        cite: { vi: Cách hiểu của người soạn thảo, en: Reading of the drafter }
        drafters_choice: true
    conventions: { leap_day: mar_1, overlapping_periods: add, undated_posts: held, posts_without_status: official }
    lists:
      technology:
        title: { vi: Khoa học - kỹ thuật, en: Science and technology }
        codelist: moet-2022
        include: [48, 52]
        exclude: [5203]
        cites: choice
      heads: { codelist: posts, include: [head, deputy_head] }
    facts:
      person.patents:
        type: number
        title: { vi: số bằng sáng chế, en: number of patents }
      person.office: { type: code, codelist: unit-kinds }
    definitions:
      leader:
        title: { vi: Lãnh đạo, en: Leader }
        cites: law
        means:
          has: post
          where: { kind: { in: heads }, held_on: check_date }
      young: { means: { age: { below: { parameter: young-age } } } }
      woman: { title: { vi: Nữ, en: Woman }, means: { gender: female } }
      versatile:
        title: { vi: Người đa năng, en: Versatile person }
        cites: [law, choice]
        means:
          any:
            - is: young
            - at_least_of:
                count: 2
                of:
                  - has: degree
                    where: { level: { above: bachelor, at_most: doctorate }, field: { in: technology } }
                  - count: degree
                    where: { awarded: { within_years: 10 } }
                    at_least: 2
                  - total: employment
                    where:
                      any:
                        - role: { contains_text: [nghiên cứu, phân tích] }
                        - organisation: { starts_with: Viện }
                    years: { at_least: 5, below: 30 }
                  - total: post
                    of: fte
                    above: 0.5
                  - every: title
                    where: { from: { before: 2020-01-01 } }
            - none:
                - office: { known: false }
                - patents: { at_most: 3 }
                - has: ancestor
                  where: { level: central }
            - none: [ { birth_date: { after: 1990-12-31 } } ]
    parameters:
      young-age: { title: { vi: Tuổi trẻ, en: Young age }, value: 40 }
      minimum-share:
        cites: law
        by: unit.level
        values:
          - { until: 2026-12-31, province: 25%, commune: 20%, cites: law }
          - { from: 2027-01-01, province: 1/3, commune: 25%, cites: choice }
      women:
        values:
          - { from: 2020-01-01, until: 2024-12-31, value: 2, cites: law }
          - { from: 2025-01-01, value: 3, cites: law }
    requirements:
      - id: share
        title: { vi: Tỷ lệ người đa năng, en: Share of versatile people }
        cites: law
        force: target
        when: { unit.kind: { one_of: [agency, service_unit] }, has: ancestor, where: { level: province } }
        among: leader
        count: versatile
        at_least_share: { parameter: minimum-share }
        at_most_share: 60%
        share_not_above: 49%
        rounding: nearest
        if_nobody: not_applicable
        exceptions:
          - { id: tiny, title: { vi: Tập thể nhỏ, en: Small team }, when: { team.size: { at_most: 2 } }, verdict: exempt, cites: law }
          - id: commune
            when: { team.size: { above: 2 }, unit.level: commune }
            at_least_count: 1
            at_most_count: 4
            cites: choice
      - id: by-size
        cites: [law, choice]
        force: binding
        for_each: unit.level
        among: leader
        count: woman
        by_size:
          - { from: 1, until: 1, at_least_count: 0 }
          - { from: 2, until: 8, difference_at_most: 2 }
          - { from: 9, at_least_share: 40% }
        rounding: up
        if_nobody: met
        if_unknown: unmet
      - id: weighed
        title: { vi: Theo thời gian làm việc, en: By working time }
        cites: law
        force: binding
        for_each: roster
        among: leader
        count: woman
        at_least_share: 12.5%
        at_least_count: { parameter: women }
        weigh_by: post.fte
        if_nobody: unmet
    people:
      ann: { gender: female }
    tests:
      - { name: a woman, date: 2026-01-01, person: ann, expect: { woman: true } }
    """

  static func make() throws -> Criteria {
    var warnings: [Diagnostic] = []
    return try Criteria(
      InputFile(name: "wide.yaml", bytes: Array(text.utf8)), codelists: ShippedRules.codelists(),
      reportingTo: &warnings)
  }
}

/// The rules in the package.
enum ShippedRules {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Rules")

  static func codelists() throws -> CodelistFolder {
    try CodelistFolder(path: folder.appendingPathComponent("codelists").path)
  }

  /// The criteria that ship, by path.
  static let criteria: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("codelists/") }
      .map { folder.appendingPathComponent($0).path }.sorted()
  }()
}
