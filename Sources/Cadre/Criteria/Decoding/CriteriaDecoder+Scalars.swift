extension CriteriaDecoder {
  /// A plain decimal number.
  mutating func number(_ node: Node, _ expected: Phrase = .expectedNumber) -> DecimalNumber? {
    number(node, expected) { _ in true }
  }

  /// A number that is not negative.
  mutating func amount(_ node: Node) -> DecimalNumber? {
    number(node, .expectedAmount) { $0.millionths >= 0 }
  }

  /// A whole number that is not negative, written without a point.
  mutating func whole(
    _ node: Node, least: Int = 0, _ expected: Phrase = .expectedWhole
  ) -> Int? {
    let most = 1_000_000_000
    let number = number(node, expected, isWhole: true) { number in
      number.isWhole && number >= DecimalNumber(least) && number <= DecimalNumber(most)
    }
    return number.map { $0.millionths / DecimalNumber.scale }
  }

  /// A number that is allowed here. What is suggested instead of another is allowed too.
  private mutating func number(
    _ node: Node, _ expected: Phrase, isWhole: Bool = false,
    where isAllowed: (DecimalNumber) -> Bool
  ) -> DecimalNumber? {
    guard let text = text(node, expected), let scalar = node.scalar else { return nil }
    let isPlain = scalar.isPlain && !NumberSpelling.hasLeadingZeros(text)
    let written = isPlain ? DecimalNumber(text) : nil
    if let written, isAllowed(written), !isWhole || !text.contains(".") { return written }
    let correction = NumberSpelling.correction(of: text).flatMap { corrected in
      DecimalNumber(corrected).map(isAllowed) == true ? corrected : nil
    }
    var help: [Sentence] = []
    if let correction {
      help = [
        correction == text ? Sentence(.withoutQuotes, ["text": .text(text)]) : .writing(correction)
      ]
    } else if written == nil {
      help = [Sentence(isWhole ? .plainWholeNumbers : .plainNumbers)]
    }
    report(
      .badNumber, at: node.place, ["text": .text(text), "expected": .phrase(expected)], help: help)
    return nil
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

extension DecimalNumber {
  fileprivate var isWhole: Bool { millionths % Self.scale == 0 }
}
