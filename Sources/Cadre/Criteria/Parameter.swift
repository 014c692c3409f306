/// A dated value that a drafter may vary.
public struct Parameter: Hashable, Sendable, Identifiable {
  /// The name.
  public let id: String

  /// The title.
  public let title: LocalizedText

  /// The unit fact by whose codes the value differs, where it does.
  public let by: FactReference?

  /// Rows whose days neither overlap nor leave gaps, in the order of their days.
  public var rows: [Row]

  /// The provisions restated here.
  public let cites: [Source.ID]

  /// Where the parameter stands.
  public let place: Place

  /// Whether `--set` replaced the value that the criteria give.
  public var isOverridden = false

  /// The values in force during some days.
  public struct Row: Hashable, Sendable {
    /// nil: since ever.
    public let from: CalendarDate?

    /// The last day; nil: until further notice.
    public let until: CalendarDate?

    /// The value, or a value for each code.
    public let value: Value

    /// The provisions restated here.
    public let cites: [Source.ID]

    /// Where the row stands.
    public let place: Place

    /// Creates a row.
    public init(
      from: CalendarDate?, until: CalendarDate?, value: Value, cites: [Source.ID], place: Place
    ) {
      self.from = from
      self.until = until
      self.value = value
      self.cites = cites
      self.place = place
    }

    /// Whether the row is in force on `date`.
    public func isInForce(on date: CalendarDate) -> Bool {
      (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }
  }

  /// One value for all, or one for each code of the unit fact.
  public enum Value: Hashable, Sendable {
    case single(Literal)
    case byCode([CodeValue])
  }

  /// The value for the units with one code.
  public struct CodeValue: Hashable, Sendable {
    /// The code of the unit.
    public let code: String

    /// The value for it.
    public let value: Literal

    /// Creates a value for a code.
    public init(code: String, value: Literal) {
      self.code = code
      self.value = value
    }
  }

  /// Creates a parameter.
  public init(
    id: String, title: LocalizedText = LocalizedText(), by: FactReference? = nil, rows: [Row],
    cites: [Source.ID] = [], place: Place
  ) {
    self.id = id
    self.title = title
    self.by = by
    self.rows = rows
    self.cites = cites
    self.place = place
  }

  /// The row in force on `date`.
  public func row(on date: CalendarDate) -> Row? { rows.first { $0.isInForce(on: date) } }
}
