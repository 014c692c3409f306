import Cadre

/// The fields of degrees of a flat table that follow from the names of majors where no code is given.
struct FlatMajors {
  private let flat: FlatRoster

  init(_ flat: FlatRoster) { self.flat = flat }

  /// Fills the column of fields where its cells are empty, as readers of rows do.
  func understand(in columns: inout [AlignedRoster.FactColumnEntry]) {
    let field = FactReference.degreeField
    guard let id = flat.schema[field]?.codelist, let codelist = flat.codelists[id],
      let majors = majors(columns)
    else { return }
    let position = columns.firstIndex { $0.fact == field.name }
    let known = position.flatMap { columns[$0].column.coded }
    var (values, codes) = known ?? ([nil], NarrowCodes(repeatingZero: flat.table.count))
    guard codes.containsZero else { return }
    let meanings = majors.values.map { major -> FactValue? in
      guard case .text(let name) = major, codelist.resolve(name) != .unlisted else { return nil }
      return .code(name)
    }
    guard meanings.contains(where: { $0 != nil }) else { return }
    let first = values.count
    values += meanings
    var filled = NarrowCodes()
    for row in 0..<codes.count {
      let major = codes[row] > 0 ? 0 : majors.codes[row]
      filled.append(meanings[major] == nil ? codes[row] : first + major)
    }
    codes = filled
    if let position { columns.remove(at: position) }
    columns.append((field.name, FactColumn(values: values, codes: codes)))
  }

  /// The names of majors: their column, or what was read of it only where no code is given.
  private func majors(
    _ columns: [AlignedRoster.FactColumnEntry]
  ) -> (values: [FactValue?], codes: NarrowCodes)? {
    if let coded = columns.first(where: { $0.fact == "major" })?.column.coded { return coded }
    guard flat.layout.majors != nil, let column = flat.table.cells.last else { return nil }
    let texts = (0..<column.values.count).map { code -> FactValue? in
      let bytes = column.values[code]
      return bytes.isEmpty ? nil : .text(String(decoding: bytes, as: UTF8.self))
    }
    return (texts, column.codes)
  }
}
