/// Words of comparisons of two criteria.
extension Phrase {
  package static let comparisonTitle = Phrase(
    en: "Comparison of two criteria", vi: "So sánh hai bộ tiêu chí")
  package static let comparedBefore = Phrase(en: "before", vi: "trước")
  package static let comparedAfter = Phrase(en: "after", vi: "sau")

  // MARK: Teams

  package static let changedTeams = Phrase(
    en: "Teams whose verdict changes", vi: "Tập thể thay đổi kết luận")
  package static let noTeamChanges = Phrase(
    en: "no change: every team has the same verdict by both criteria",
    vi: "không thay đổi: mọi tập thể có cùng kết luận theo cả hai bộ tiêu chí")
  package static let oneTeam = Phrase(en: "1 team", vi: "1 tập thể")
  package static let manyTeams = Phrase(en: "{count} teams", vi: "{count} tập thể")

  package static func direction(_ direction: CriteriaComparison.Direction?) -> Phrase {
    switch direction {
    case .better: Phrase(en: "for the better", vi: "thuận lợi hơn")
    case .worse: Phrase(en: "for the worse", vi: "kém thuận lợi hơn")
    case nil: Phrase(en: "in another way", vi: "theo hướng khác")
    }
  }

  package static let verdictChanges = Phrase(
    en: "{before} becomes {after}; {direction}", vi: "từ {before} thành {after}; {direction}")

  // MARK: People

  package static let changedPeople = Phrase(
    en: "People whose answer changes", vi: "Cán bộ thay đổi kết quả")
  package static let noPersonChanges = Phrase(
    en: "no change: everybody belongs and counts alike by both criteria",
    vi: "không thay đổi: mọi cán bộ có cùng kết quả theo cả hai bộ tiêu chí")
  package static let answerChanges = Phrase(
    en: "{before} before, {after} after", vi: "trước {before}, sau {after}")

  package static func aspect(_ aspect: CriteriaComparison.Aspect, _ truth: Truth) -> Phrase {
    switch (aspect, truth) {
    case (.counting, .true): Phrase(en: "counts", vi: "được tính")
    case (.counting, .false): Phrase(en: "does not count", vi: "không được tính")
    case (.counting, .unknown): Phrase(en: "may count", vi: "chưa rõ có được tính hay không")
    case (.membership, .true): Phrase(en: "is a member", vi: "là thành viên")
    case (.membership, .false): Phrase(en: "is no member", vi: "không là thành viên")
    case (.membership, .unknown):
      Phrase(en: "may be a member", vi: "chưa rõ có là thành viên hay không")
    }
  }

  package static let clauseBefore = Phrase(en: "before, by {place}", vi: "trước, theo {place}")
  package static let clauseAfter = Phrase(en: "after, by {place}", vi: "sau, theo {place}")
  package static let oneMonthShort = Phrase(en: "1 month short", vi: "còn thiếu 1 tháng")
  package static let manyMonthsShort = Phrase(
    en: "{count} months short", vi: "còn thiếu {count} tháng")
  package static let unmatchedRequirements = Phrase(
    en: "Not compared, because only one of the criteria has them or they form other teams: {names}",
    vi: """
      Không so sánh được vì chỉ một trong hai bộ tiêu chí có, hoặc vì các tập thể được lập theo cách khác: {names}
      """)
}
