extension CriteriaDecoder {
  /// A plain decimal number.
  mutating func number(_ node: Node, _ expected: Phrase = .expectedNumber) -> DecimalNumber? {
    guard let text = text(node, expected), let scalar = node.scalar else { return nil }
    if scalar.isPlain, !NumberSpelling.hasLeadingZeros(text), let number = DecimalNumber(text) {
      return number
    }
    let help = NumberSpelling.correction(of: text).map { corrected in
      [corrected == text ? Sentence(.withoutQuotes, ["text": .text(text)]) : .writing(corrected)]
    }
    report(
      .badNumber, at: node.place, ["text": .text(text), "expected": .phrase(expected)],
      help: help ?? [Sentence(.plainNumbers)])
    return nil
  }

  /// A number that is not negative.
  mutating func amount(_ node: Node) -> DecimalNumber? {
    guard let number = number(node, .expectedAmount) else { return nil }
    guard number.millionths >= 0 else {
      report(
        .badNumber, at: node.place,
        ["text": "\(number.description)", "expected": .phrase(.expectedAmount)])
      return nil
    }
    return number
  }

  /// A whole number that is not negative.
  mutating func whole(
    _ node: Node, least: Int = 0, _ expected: Phrase = .expectedWhole
  ) -> Int? {
    guard let number = number(node, expected) else { return nil }
    let whole = number.millionths / DecimalNumber.scale
    guard number == DecimalNumber(whole), whole >= least, whole <= 1_000_000_000 else {
      report(
        .badNumber, at: node.place,
        ["text": "\(number.description)", "expected": .phrase(expected)])
      return nil
    }
    return whole
  }

  /// `true` or `false`: other words that some tools read as such are not accepted.
  mutating func boolean(_ node: Node) -> Bool? {
    guard let text = text(node, .expectedBoolean), let scalar = node.scalar else { return nil }
    if scalar.isPlain, text == "true" { return true }
    if scalar.isPlain, text == "false" { return false }
    let meant: String? =
      switch text.lowercased() {
      case "true", "yes", "y", "on", "1", "có", "đúng", "x": "true"
      case "false", "no", "n", "off", "0", "không", "sai": "false"
      default: Spelling.nearest(to: text, among: ["true", "false"])
      }
    report(
      .badBoolean, at: node.place, ["text": .text(text)],
      help: meant.map { meant in
        [meant == text ? Sentence(.withoutQuotes, ["text": .text(text)]) : .writing(meant)]
      } ?? [])
    return nil
  }

  /// A day of the calendar.
  mutating func date(_ node: Node) -> CalendarDate? {
    guard let text = text(node, .expectedDate) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    reportBadDate(text, at: node.place)
    return nil
  }

  mutating func reportBadDate(_ text: String, at place: Place) {
    let help = DateSpelling.correction(of: text).map { [Sentence.writing($0)] }
    let kind: Diagnostic.Kind = DateSpelling.isWellFormed(text) ? .noSuchDay : .badDate
    report(kind, at: place, ["text": .text(text)], help: help ?? [Sentence(.plainDates)])
  }

  /// A share from 0 % to 100 %.
  mutating func share(_ node: Node) -> Ratio? {
    guard let text = text(node, .expectedShare) else { return nil }
    guard let share = Ratio(share: text) else {
      reportBadShare(text, at: node.place)
      return nil
    }
    guard share <= Ratio(1, of: 1) else {
      report(.shareOutOfRange, at: node.place, ["text": .text(text)])
      return nil
    }
    if share.numerator == 0 { report(.shareOfNothing, at: node.place, ["text": .text(text)]) }
    return share
  }

  private mutating func reportBadShare(_ text: String, at place: Place) {
    if ShareSpelling.dividesByZero(text) {
      report(.shareOfZero, at: place, ["text": .text(text)])
    } else if text.hasPrefix("-"), ShareSpelling.corrections(of: String(text.dropFirst())) != [] {
      report(.shareOutOfRange, at: place, ["text": .text(text)])
    } else {
      let corrections = ShareSpelling.corrections(of: text)
      let help = corrections.isEmpty ? [Sentence(.writeShares)] : corrections.map(Sentence.writing)
      report(.badShare, at: place, ["text": .text(text)], help: help)
    }
  }
}
