extension Assessor {
  /// The days on which something begins or is obtained: nothing of it is there before.
  private static let beginnings = [
    FactReference(.post, "from"), FactReference(.degree, "awarded"),
    FactReference(.employment, "from"), FactReference(.title, "from"),
  ]

  /// One finding for each fact of which some values lie wholly after the day of the check, at the first of them.
  func datesAhead() -> [Diagnostic] {
    Self.beginnings.compactMap { fact in
      guard let column = roster.table(of: fact.owner)?.columns[fact.name] else { return nil }
      let rows = FirstRows(column)
      let ahead = column.values.indices.filter { value in
        guard case .date(let range) = column.values[value], range != .anyDay else { return false }
        return range.earliest > evaluator.date && rows.counts[value] > 0
      }
      guard let row = ahead.compactMap({ rows.first[$0] }).min(), let value = column[row] else {
        return nil
      }
      let count = ahead.reduce(0) { $0 + rows.counts[$1] }
      return Diagnostic(
        .dateAhead, at: roster.place(of: fact.owner, row, fact: fact.name),
        [
          "fact": .localized(criteria.schema[fact]?.title ?? LocalizedText()),
          "value": .text(value.description),
          "id": .text(roster.personID(roster.records(of: fact.owner).owner(of: row))),
          "count": "\(count)",
        ])
    }
  }
}
