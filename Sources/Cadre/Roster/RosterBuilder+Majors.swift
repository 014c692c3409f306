extension RosterBuilder {
  /// Fills the field of degrees whose code is not given from the name of the major, where that is a code or a name of
  /// the code list. What the name means, one code or several, is found where codes are.
  mutating func understandMajors() {
    let field = FactReference(.degree, "field")
    guard let id = schema[field]?.codelist, let codelist = codelists[id],
      let majors = records[.degree].columns.position(of: "major")
    else { return }
    let fields = records[.degree].columns.position(of: field.name)
    // By the code of the name.
    var understood: [Int32: FactValue?] = [:]
    for row in 0..<records[.degree].count {
      let code = records[.degree].columns.code(majors, row)
      guard code > 0, fields.map({ records[.degree].columns.code($0, row) == 0 }) ?? true else {
        continue
      }
      let meaning = understood[code] ?? self.field(ofMajorIn: row, codelist)
      understood[code] = meaning
      if let meaning { records[.degree].set(meaning, fact: field.name, row: row) }
    }
  }

  private func field(ofMajorIn row: Int, _ codelist: Codelist) -> FactValue? {
    guard case .text(let major) = records[.degree].value("major", row),
      codelist.resolve(major) != .unlisted
    else { return nil }
    return .code(major)
  }
}
