extension TeamTable {
  /// A column of the table; the raw value is its heading.
  public enum Column: String, Sendable, CaseIterable {
    /// The id of the unit; the code of a group of units; `roster`.
    case unitID = "unit_id"

    /// The name of the unit; empty for groups and the whole roster.
    case unitName = "unit_name"

    /// The level of the unit as the roster gives it.
    case unitLevel = "unit_level"

    /// The kind of the unit as the roster gives it.
    case unitKind = "unit_kind"

    /// The id of the unit above.
    case parentID = "parent_id"

    /// The id of the requirement.
    case requirement

    /// The verdict.
    case verdict

    /// Members of whom it is certain that they are.
    case size

    /// The greatest possible number of members.
    case sizeMost = "size_most"

    /// Members who count for certain.
    case counted

    /// The greatest possible number of members who count.
    case countedMost = "counted_most"

    /// People of whom it is open whether they count: `counted_most` − `counted`.
    case unknown

    /// The least number asked for; empty where no number is, as where weights are summed.
    case required

    /// The same for the greatest possible team and in the strictest case.
    case requiredMost = "required_most"

    /// The greatest number allowed; empty where none is set.
    case allowed

    /// What is missing to `required`, 0 or more.
    case shortfall

    /// What is missing to `required_most`.
    case shortfallMost = "shortfall_most"

    /// What is above `allowed`, 0 or more.
    case excess

    /// The least possible share in hundredths, such as `22.2`; empty where nobody is a member and where weights are summed.
    case percent

    /// The greatest possible share, likewise.
    case percentMost = "percent_most"

    /// The share asked for or, where none is, allowed, likewise.
    case percentRequired = "percent_required"

    /// The certain sum of the weights of members who count; empty where heads are counted.
    case weightCounted = "weight_counted"

    /// The greatest possible one; empty also where it is open.
    case weightCountedMost = "weight_counted_most"

    /// The certain sum of the weights of all members.
    case weight

    /// The greatest possible one.
    case weightMost = "weight_most"

    /// The id of the exception that decided.
    case exception

    /// Whether `if_unknown` replaced an open verdict: `true` or `false`.
    case decidedByDefault = "decided_by_default"

    /// Rows of the unit that were rejected: the verdict does not know them.
    case rejectedRows = "rejected_rows"

    /// The day of the check.
    case date

    /// The id of the criteria.
    case criteria

    /// Their version.
    case criteriaVersion = "criteria_version"

    /// The SHA-256 of their file.
    case criteriaHash = "criteria_sha256"
  }
}

extension TeamTable.Column {
  /// The columns of a table for which none are chosen.
  public static let standard: [TeamTable.Column] = [
    .unitID, .unitName, .requirement, .verdict, .size, .counted, .unknown, .percent,
    .percentMost, .required, .shortfall, .rejectedRows,
  ]

  /// What the cells of the column depend on.
  var part: Part {
    switch self {
    case .unitID, .unitName, .unitLevel, .unitKind, .parentID, .rejectedRows: .unit
    case .weightCounted, .weightCountedMost, .weight, .weightMost: .weights
    default: .outcome
    }
  }

  /// What the cells of a column depend on: what a requirement comes to, which many teams share, or the team itself.
  enum Part {
    case outcome
    case unit
    case weights
  }
}

extension TeamTable.Column {
  /// Whether the column shows a fact of units beside their ids.
  package var showsFactOfUnit: Bool {
    switch self {
    case .unitName, .unitLevel, .unitKind, .parentID: true
    default: false
    }
  }
}
