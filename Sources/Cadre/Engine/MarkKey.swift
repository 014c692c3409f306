/// What a condition means, apart from the names and places by which it is written: conditions with equal keys have the
/// same truth for every row of a roster.
struct MarkKey: Hashable, Sendable {
  /// The condition without places, and the definitions that it leads to.
  private let condition: Condition
  private let definitions: [Definition.ID: Condition]
  private let lists: [CodeSelection.ID: Selection]
  private let parameters: [Parameter.ID: Parameter.Value?]
  private let byFacts: [Parameter.ID: FactReference]
  private let types: [FactReference: FactType]
  private let codelists: [Codelist.ID: String]
  private let conventions: Conventions

  /// nil where the day of the check makes no difference.
  private let date: CalendarDate?

  /// The rows that are decided.
  private let space: RowSpace

  private struct Selection: Hashable {
    let codelist: Codelist.ID
    let include: [String]
    let exclude: [String]
  }

  init(_ condition: Condition, in space: RowSpace, _ criteria: Criteria, on date: CalendarDate) {
    self.condition = condition.withoutPlaces
    var definitions: [Definition.ID: Condition] = [:]
    for (id, means) in criteria.definitions(leadingFrom: condition) {
      definitions[id] = means.withoutPlaces
    }
    var lists: [CodeSelection.ID: Selection] = [:]
    var parameters: [Parameter.ID: Parameter.Value?] = [:]
    var byFacts: [Parameter.ID: FactReference] = [:]
    var types: [FactReference: FactType] = [:]
    var dependsOnDate = false
    func note(_ comparison: Comparison) {
      if case .isIn(let id) = comparison, let list = criteria.lists[id] {
        lists[id] = Selection(
          codelist: list.codelist, include: list.include, exclude: list.exclude)
      }
      if let id = comparison.parameter {
        parameters[id] = criteria.parameters[id]?.row(on: date)?.value
        byFacts[id] = criteria.parameters[id]?.by
        byFacts[id].map { types[$0] = criteria.schema[$0]?.type }
      }
      switch comparison {
      case .heldOn(.checkDate), .withinYears, .before(.checkDate), .after(.checkDate):
        dependsOnDate = true
      default: break
      }
    }
    func note(_ part: Condition) {
      part.comparisons.forEach(note)
      if case .test(let test) = part.form {
        types[test.fact] = criteria.schema[test.fact]?.type
        if test.fact == FactReference(.person, "age") { dependsOnDate = true }
      }
      if case .total(_, _, let measure, _) = part.form {
        if measure == .years { dependsOnDate = true }
        if case .sum(let fact) = measure { types[fact] = criteria.schema[fact]?.type }
      }
    }
    condition.forEach(note)
    for means in definitions.values { means.forEach(note) }
    self.definitions = definitions
    self.lists = lists
    self.parameters = parameters
    self.byFacts = byFacts
    self.types = types
    // What a code means may go through any of the code lists.
    codelists = Dictionary(
      uniqueKeysWithValues: criteria.codelists.values.map { ($0.id, $0.contentHash) })
    conventions = criteria.conventions
    self.date = dependsOnDate ? date : nil
    self.space = space
  }
}

/// The rows over which a condition is decided.
enum RowSpace: Hashable, Sendable {
  /// People, each on their own; in conditions that see no team.
  case people

  /// People in the units where they have posts, with the unit as their team.
  case standings

  /// Records, for conditions under `where`.
  case records(FactOwner)
}

extension Condition {
  /// The condition as it is written anywhere.
  fileprivate var withoutPlaces: Condition {
    func parts(_ parts: [Condition]) -> [Condition] { parts.map(\.withoutPlaces) }
    let form: Form =
      switch self.form {
      case .all(let all): .all(parts(all))
      case .any(let any): .any(parts(any))
      case .none(let none): .none(parts(none))
      case .atLeastOf(let count, let of): .atLeastOf(count: count, parts(of))
      case .definition, .test: self.form
      case .has(let list, let part): .has(list, where: part?.withoutPlaces)
      case .every(let list, let part): .every(list, where: part.withoutPlaces)
      case .count(let list, let part, let comparisons):
        .count(list, where: part?.withoutPlaces, comparisons)
      case .total(let list, let part, let measure, let comparisons):
        .total(list, where: part?.withoutPlaces, measure, comparisons)
      }
    return Condition(form, at: Place(file: ""))
  }
}
