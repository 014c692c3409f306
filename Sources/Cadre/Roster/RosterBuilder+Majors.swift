extension RosterBuilder {
  /// Fills the field of degrees whose code is not given from the name of the major, where that is a code or a name of
  /// the code list. What the name means, one code or several, is found where codes are.
  mutating func understandMajors() {
    let field = FactReference(.degree, "field")
    guard let id = schema[field]?.codelist, let codelist = codelists[id],
      records[.degree].columns.position(of: "major") != nil
    else { return }
    var understood: [String: Bool] = [:]
    for row in 0..<records[.degree].count {
      guard records[.degree].value(field.name, row) == nil,
        case .text(let major) = records[.degree].value("major", row)
      else { continue }
      let isNamed = understood[major] ?? (codelist.resolve(major) != .unlisted)
      understood[major] = isNamed
      if isNamed { records[.degree].set(.code(major), fact: field.name, row: row) }
    }
  }
}
