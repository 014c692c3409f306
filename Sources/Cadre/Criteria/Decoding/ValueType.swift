/// What kind of value is needed at one place of criteria.
enum ValueType: Hashable {
  case text
  case number

  /// A number that is not negative, such as years.
  case amount

  /// A whole number that is not negative, such as a number of people.
  case whole
  case share
  case date
  case boolean

  /// A code of the list with this id.
  case code(Codelist.ID)

  init(_ type: FactType) {
    switch type {
    case .text: self = .text
    case .number: self = .number
    case .date: self = .date
    case .boolean: self = .boolean
    case .code(let codelist): self = .code(codelist)
    }
  }

  /// What the value is called in messages.
  var noun: PhraseArgument {
    switch self {
    case .text: .phrase(.expectedText)
    case .number: .phrase(.expectedNumber)
    case .amount: .phrase(.expectedAmount)
    case .whole: .phrase(.expectedWhole)
    case .share: .phrase(.expectedShare)
    case .date: .phrase(.expectedDate)
    case .boolean: .phrase(.expectedBoolean)
    case .code(let codelist):
      .sentence(Sentence(.expectedCode, ["codelist": .text(codelist)]))
    }
  }

  /// The type itself, without an example of how it is written.
  var name: PhraseArgument {
    switch self {
    case .share: .phrase(.typeShare)
    case .date: .phrase(.typeDate)
    case .boolean: .phrase(.typeBoolean)
    case .amount, .whole: .phrase(.expectedNumber)
    case .text, .number, .code: noun
    }
  }

  /// Whether one parameter can serve both.
  func agrees(with other: ValueType) -> Bool {
    self == other || (isNumeric && other.isNumeric)
  }

  private var isNumeric: Bool { self == .number || self == .amount || self == .whole }

  /// The type that a value seems to have where nothing says what it is for.
  static func guess(_ text: String) -> ValueType {
    if Ratio(share: text) != nil { return .share }
    if DecimalNumber(text) != nil { return .number }
    if CalendarDate(iso: text) != nil { return .date }
    return text == "true" || text == "false" ? .boolean : .text
  }
}

extension CriteriaDecoder {
  /// A value of the type that is needed.
  mutating func literal(_ node: Node, as type: ValueType) -> Literal? {
    switch type {
    case .text: text(node).map { .text($0) }
    case .number: number(node).map { .number($0) }
    case .amount: amount(node).map { .number($0) }
    case .whole: whole(node).map { .number(DecimalNumber($0)) }
    case .share: share(node).map { .share($0) }
    case .date: date(node).map { .date($0) }
    case .boolean: boolean(node).map { .boolean($0) }
    case .code(let codelist): code(node, in: codelist).map { .code($0) }
    }
  }

  /// A value, or a reference to a parameter.
  mutating func operand(_ node: Node, as type: ValueType) -> Operand? {
    if node.pairs != nil {
      return parameterReference(node, as: type).map { .parameter($0) }
    }
    return literal(node, as: type).map { .literal($0) }
  }

  /// The parameter that `{ parameter: name }` names.
  mutating func parameterReference(_ node: Node, as type: ValueType) -> Parameter.ID? {
    guard let fields = fields(of: node, .reference), let value = fields["parameter"] else {
      return nil
    }
    return parameter(value, as: type)
  }

  /// Notes that a parameter is used, and as what.
  mutating func parameter(_ node: Node, as type: ValueType) -> Parameter.ID? {
    guard let id = name(node, of: .parameter) else { return nil }
    trace.parameters.append(Trace.Entry(id, at: node.place))
    parameters[id]?.uses.append(ParameterDraft.Use(type: type, place: node.place))
    return id
  }

  /// The day of a comparison: `check_date`, a date, or a parameter.
  mutating func day(_ node: Node) -> DayOperand? {
    if node.pairs != nil {
      return parameterReference(node, as: .date).map { .parameter($0) }
    }
    if let text = node.scalar?.text {
      if text == "check_date" { return .checkDate }
      if !text.contains(where: \.isNumber), !node.isAbsent, !text.isEmpty {
        report(
          .badDate, at: node.place, ["text": .text(text)],
          help: [Sentence(.didYouMean, ["name": "check_date"])])
        return nil
      }
    }
    return date(node).map { .date($0) }
  }
}
