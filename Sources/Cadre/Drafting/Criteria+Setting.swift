extension Criteria {
  /// The same criteria with another value of a parameter, for all days and units.
  ///
  /// - Parameters:
  ///   - id: The parameter.
  ///   - text: The value as it would be written in the criteria: `20%`, `5`, `master`.
  /// - Throws: ``InvalidInput`` where there is no such parameter or the value is of another type.
  public func setting(_ id: Parameter.ID, to text: String) throws(InvalidInput) -> Criteria {
    guard var parameter = parameters[id] else {
      throw InvalidInput(diagnostics: [
        Diagnostic(
          .unknownParameterToSet, at: nil, ["name": .text(id)],
          help: .didYouMean(id, among: Array(parameters.keys))
            + (parameters.isEmpty
              ? [] : [Sentence(.allowedHere, ["names": .words(Array(parameters.keys))])]))
      ])
    }
    guard let sample = parameter.anyValue, let value = literal(text, like: sample, of: parameter)
    else {
      throw InvalidInput(diagnostics: [
        Diagnostic(
          .wrongValueToSet, at: nil,
          [
            "name": .text(id), "value": .text(text),
            "example": .text(parameter.anyValue?.written ?? ""),
          ])
      ])
    }
    parameter.rows = [
      Parameter.Row(
        from: nil, until: nil, value: .single(value), cites: [], place: parameter.place)
    ]
    parameter.isOverridden = true
    var result = self
    result.parameters[id] = parameter
    return result
  }

  /// The parameters that `setting(_:to:)` changed, with their values.
  public var overrides: [(parameter: Parameter.ID, value: String)] {
    parameters.values.filter(\.isOverridden).map { ($0.id, $0.anyValue?.written ?? "") }
  }

  private func literal(_ text: String, like sample: Literal, of parameter: Parameter) -> Literal? {
    switch sample {
    case .share:
      Ratio(share: text).flatMap { $0 <= Ratio(1, of: 1) ? .share($0) : nil }
    case .number: DecimalNumber(text).map { .number($0) }
    case .date: CalendarDate(iso: text).map { .date($0) }
    case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .text: .text(text)
    case .code(let code):
      // The value must be a code of a list that has the present one.
      codelists.values.contains { $0[code] != nil && $0[text] != nil } ? .code(text) : nil
    }
  }
}

extension Parameter {
  /// Some value of the parameter, which shows its type.
  var anyValue: Literal? {
    switch rows.first?.value {
    case .single(let literal): literal
    case .byCode(let values): values.first?.value
    case nil: nil
    }
  }
}

extension Literal {
  /// The literal as it is written in criteria.
  public var written: String {
    switch self {
    case .text(let text), .code(let text): text
    case .number(let number): number.description
    case .date(let date): date.description
    case .boolean(let value): value ? "true" : "false"
    case .share(let ratio): ratio.writtenShare
    }
  }
}
