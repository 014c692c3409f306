extension FactReference {
  /// The names of the built-in facts in tables.
  package static let columns: [(name: String, fact: FactReference)] = [
    ("unit_id", .init(.unit, "id")), ("unit_name", .init(.unit, "name")),
    ("unit_level", .init(.unit, "level")), ("unit_kind", .init(.unit, "kind")),
    ("unit_parent", .init(.unit, "parent")), ("person_id", .init(.person, "id")),
    ("full_name", .init(.person, "name")), ("birth_date", .init(.person, "birth_date")),
    ("gender", .init(.person, "gender")), ("position", .init(.post, "title")),
    ("position_rank", .init(.post, "kind")), ("position_status", .init(.post, "status")),
    ("position_from", .init(.post, "from")), ("position_until", .init(.post, "until")),
    ("position_fte", .init(.post, "fte")), ("degree_level", .init(.degree, "level")),
    ("major_code", .init(.degree, "field")), ("major_name", .init(.degree, "major")),
    ("institution", .init(.degree, "institution")), ("study_mode", .init(.degree, "mode")),
    ("graduation_year", .init(.degree, "awarded")), ("field_code", .init(.employment, "field")),
    ("organisation", .init(.employment, "organisation")), ("role", .init(.employment, "role")),
    ("employment_from", .init(.employment, "from")),
    ("employment_until", .init(.employment, "until")), ("years", .init(.employment, "years")),
    ("professional_title_code", .init(.title, "code")),
    ("professional_title_name", .init(.title, "name")), ("title_from", .init(.title, "from")),
  ]

  /// The name of the fact in tables.
  package var column: String {
    if let known = Self.columns.first(where: { $0.fact == self }) { return known.name }
    return "\(owner.rawValue)_\(name)"
  }
}
