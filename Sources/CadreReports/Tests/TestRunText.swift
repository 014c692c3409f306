public import Cadre

/// What the tests of criteria came to, as text for people.
public struct TestRunText: Sendable {
  private let style: TerminalStyle

  /// Creates a writer of test runs.
  public init(style: TerminalStyle) { self.style = style }

  /// Every failing test with its differences, the sides that no test reaches, and the totals; ends with a line break.
  public func text(of report: TestReport, of criteria: Criteria) -> String {
    let writer = TestRunWriter(report: report, criteria: criteria, style: style)
    return (writer.failures + writer.uncovered + [writer.totals]).map {
      $0.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

/// The parts of a test run, each as lines.
struct TestRunWriter {
  let report: TestReport
  let criteria: Criteria
  let style: TerminalStyle

  private var wording: Wording { Wording(style.language) }
  private func safe(_ text: String) -> String { Escaping.terminal(text) }
  private func shown(_ place: Place) -> String { safe(place.description(in: style.language)) }

  // MARK: Failures

  var failures: [[String]] { report.outcomes.filter { !$0.hasPassed }.map(lines) }

  private func lines(_ outcome: TestOutcome) -> [String] {
    let label = wording.say(.testFails)
    let head = "\(label): \(safe(outcome.test.name)) (\(shown(outcome.test.place)))"
    var lines = head.wrapped(to: style.width)
    lines[0] = lines[0].replacing(label, with: style.colored(label, .red), maxReplacements: 1)
    return lines + outcome.failures.flatMap(self.lines)
  }

  /// The place, then what was expected above what was found.
  private func lines(_ failure: TestFailure) -> [String] {
    var lines = "\(shown(failure.place)) `\(safe(failure.subject))`".wrapped(
      to: style.width - 2
    ).map { "  " + $0 }
    guard failure.aspect != .unexpected else {
      let verdict = shownValue(failure.found, .verdict)
      return lines
        + wording.say(.unmentionedRequirement, ["verdict": .text(verdict)])
        .wrapped(to: style.width - 4).map { "    " + $0 }
    }
    let name = wording.say(.testAspect(failure.aspect))
    let expected = "- \(name), \(wording.say(.testExpected)): "
    let found = "+ \(name), \(wording.say(.testFound)): "
    let width = max(expected.displayWidth, found.displayWidth)
    for (label, value, color) in [
      (expected, failure.expected, TerminalStyle.Color.green), (found, failure.found, .red),
    ] {
      let value = shownValue(value, failure.aspect)
      let text = value.wrapped(to: style.width - 4 - width)
      lines += text.enumerated().map { position, line in
        "    " + (position == 0 ? label : "").padded(to: width) + style.colored(line, color)
      }
    }
    return lines
  }

  /// A verdict or truth as tests write it, with the words of another language; everything else as tests write it.
  private func shownValue(_ value: String, _ aspect: TestFailure.Aspect) -> String {
    if aspect == .decidedBy, value.isEmpty { return wording.say(.nothingDecides) }
    guard style.language != .english, let words = words(for: value, aspect) else {
      return safe(value)
    }
    return "\(value) (\(wording.say(words)))"
  }

  private func words(for value: String, _ aspect: TestFailure.Aspect) -> Phrase? {
    switch aspect {
    case .verdict, .unexpected: Verdict(rawValue: value).map { .verdict($0) }
    case .truth: Truth.allCases.first { "\($0)" == value }.map { .truth($0) }
    default: nil
    }
  }

  // MARK: Sides that no test reaches

  var uncovered: [[String]] {
    guard !report.uncovered.isEmpty else { return [] }
    let label = wording.say(.severity(.warning))
    return [
      report.uncovered.flatMap { uncovered in
        let phrase: Phrase = uncovered.isRequirement ? .sideOfRequirement : .sideOfDefinition
        let sentence = wording.say(
          phrase, ["name": .text(safe(uncovered.subject)), "side": .text(uncovered.side)])
        var lines = "\(label): \(sentence) (\(shown(uncovered.place)))".wrapped(
          to: style.width - 2
        ).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
        lines[0] = lines[0].replacing(
          label, with: style.colored(label, .yellow), maxReplacements: 1)
        return lines
      }
    ]
  }

  // MARK: Totals

  var totals: [String] {
    let failed = report.outcomes.count { !$0.hasPassed }
    let file = safe(criteria.file)
    let overrides = wording.overrides(of: criteria).flatMap { sentence in
      sentence.wrapped(to: style.width - 2).map { "  " + $0 }
    }
    guard !report.outcomes.isEmpty else {
      return ["\(file): \(wording.say(.noTestsRun))"] + overrides
    }
    var parts = [
      wording.say(report.outcomes.count, one: .oneTestRun, many: .manyTestsRun),
      failed == 0
        ? wording.say(.allTestsHold)
        : wording.say(failed, one: .oneTestFails, many: .manyTestsFail),
    ]
    if !report.uncovered.isEmpty {
      parts.append(wording.severities(report.uncovered.count, .warning))
    }
    return "\(file): \(parts.joined(separator: ", "))".wrapped(to: style.width) + overrides
  }
}
