import Cadre

/// Numbers, dates, shares and sentences as a reader of a language writes them.
struct Wording {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// The phrase with its places filled.
  func say(_ phrase: Phrase, _ arguments: KeyValuePairs<String, PhraseArgument> = [:]) -> String {
    phrase.text(in: language, arguments)
  }

  /// The phrase for a number of things, which it names `{count}`; English asks for two forms.
  func say(_ count: Int, one: Phrase, many: Phrase) -> String {
    say(count == 1 ? one : many, ["count": .text(number(count))])
  }

  // MARK: Numbers and dates

  /// The number with its thousands separated: `1,204` or `1.204`.
  func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) {
        grouped.append(language == .vietnamese ? "." : ",")
      }
      grouped.append(digit)
    }
    return value < 0 ? "-" + grouped : grouped
  }

  /// The number with the decimal sign of the language: `4.5` or `4,5`.
  func number(_ value: DecimalNumber) -> String { withDecimalSign(value.description) }

  /// One number, or the least and the greatest.
  func range(_ range: ClosedRange<Int>, _ between: Phrase = .fromTo) -> String {
    guard range.lowerBound < range.upperBound else { return number(range.lowerBound) }
    return say(
      between,
      ["from": .text(number(range.lowerBound)), "to": .text(number(range.upperBound))])
  }

  /// The date: `2025-01-09` or `09/01/2025`.
  func date(_ date: CalendarDate) -> String {
    guard language == .vietnamese else { return date.description }
    return date.description.split(separator: "-").reversed().joined(separator: "/")
  }

  /// A date as far as it is known.
  func date(_ range: DateRange) -> String {
    if let exactDate = range.exactDate { return date(exactDate) }
    let parts = range.description.split(separator: "-")
    guard language == .vietnamese, !range.description.contains("..") else {
      return range.description
    }
    return parts.reversed().joined(separator: "/")
  }

  /// The days of a row of a parameter; nil where it holds always.
  func days(from first: CalendarDate?, until last: CalendarDate?) -> String? {
    let from = first.map { PhraseArgument.text(date($0)) }
    let to = last.map { PhraseArgument.text(date($0)) }
    switch (from, to) {
    case (let from?, let to?): return say(.daysFromTo, ["from": from, "to": to])
    case (let from?, nil): return say(.daysFrom, ["from": from])
    case (nil, let to?): return say(.daysUntil, ["to": to])
    case (nil, nil): return nil
    }
  }

  /// `2 errors`, `1 warning`.
  func severities(_ count: Int, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: say(count, one: .oneError, many: .manyErrors)
    case .warning: say(count, one: .oneWarning, many: .manyWarnings)
    case .note: say(count, one: .oneNote, many: .manyNotes)
    }
  }

  // MARK: Time

  /// `the matching records cover 4 years 8 months`
  func covered(_ time: CoveredTime) -> String {
    let least = duration(time.leastMonths)
    guard time.greatestMonths != time.leastMonths else {
      return say(.recordsCover, ["time": .text(least)])
    }
    guard let greatest = time.greatestMonths else {
      return say(.recordsCoverAtLeast, ["time": .text(least)])
    }
    return say(
      .recordsCoverBetween, ["least": .text(least), "greatest": .text(duration(greatest))])
  }

  private func duration(_ months: Int) -> String {
    let parts: [(Int, Phrase, Phrase)] = [
      (months / 12, .oneYear, .manyYears), (months % 12, .oneMonth, .manyMonths),
    ]
    let shown = parts.filter { $0.0 > 0 }.map { say($0.0, one: $0.1, many: $0.2) }
    return shown.isEmpty
      ? say(0, one: .oneMonth, many: .manyMonths) : shown.joined(separator: " ")
  }

  // MARK: Parameters

  /// One sentence for every parameter that has another value than the criteria give it.
  func overrides(of criteria: Criteria) -> [String] {
    criteria.overrides.map { parameter, value in
      say(
        .parameterOverridden,
        [
          "parameter": .text(Escaping.terminal(parameter)),
          "value": .text(Escaping.terminal(value)),
        ])
    }
  }

  // MARK: Shares

  /// A share as a percentage with one decimal, and with as many more as are needed to tell it from `threshold`.
  func percentage(_ share: Ratio, apartFrom threshold: Ratio? = nil) -> String {
    percentSign(withDecimalSign(Percentage(share, apartFrom: threshold).description))
  }

  private func percentSign(_ number: String) -> String {
    language == .vietnamese ? number + "%" : number + " %"
  }

  private func withDecimalSign(_ number: String) -> String {
    language == .vietnamese ? String(number.map { $0 == "." ? "," : $0 }) : number
  }

  // MARK: Lists

  /// The parts as `a`, `a or b`, `a, b or c`.
  func alternatives(_ parts: [String]) -> String { list(parts, .orBetween) }

  /// The parts as `a`, `a and b`, `a, b and c`.
  func together(_ parts: [String]) -> String { list(parts, .andBetween) }

  private func list(_ parts: [String], _ between: Phrase) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let first = parts.dropLast().joined(separator: ", ")
    return say(between, ["first": .text(first), "last": .text(last)])
  }
}
