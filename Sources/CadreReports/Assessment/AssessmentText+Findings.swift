import Cadre

extension AssessmentText {
  /// What was found in the data, the most severe first, and how many findings the screen leaves out.
  var findings: [String] {
    let all = assessment.findings.enumerated().sorted {
      ($0.element.severity.rank, $0.offset) < ($1.element.severity.rank, $1.offset)
    }.map(\.element)
    guard !all.isEmpty else { return [title(.findingsTitle)] + paragraph(wording.say(.noFindings)) }
    var heading = wording.say(.findingsTitle)
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : wording.severities(count, severity)
    }
    heading += ": " + counts.joined(separator: ", ")
    var lines = [style.colored(heading, .bold)]
    var inner = style
    inner.width = style.width - 2
    let printer = DiagnosticPrinter(style: inner)
    lines += printer.compactLines(all.prefix(limits.findings)).map { "  " + $0 }
    let rest = all.count - limits.findings
    if rest > 0 {
      lines += paragraph(wording.say(rest, one: .findingLeftOut, many: .findingsLeftOut))
    }
    return lines
  }

  /// Everything that the result rests on, so that it can be repeated.
  var methods: [String] {
    var lines = [title(.methodsTitle)]
    lines += file(.criteriaFile, names.safe(criteria.file), hash: criteria.contentHash)
    for list in criteria.codelists.values {
      let edition = wording.say(.editionOfList, ["edition": .text(names.safe(list.edition))])
      lines += file(.codeListFile, "\(names.safe(list.id)), \(edition)", hash: list.contentHash)
    }
    for roster in roster.files {
      lines += file(.rosterFile, names.safe(roster.name), hash: roster.contentHash)
    }
    return lines + labelled("\(wording.say(.toolLabel)):", "\(Tool.name) \(Tool.version)")
  }

  private func file(_ label: Phrase, _ name: String, hash: String) -> [String] {
    let lines = labelled("\(wording.say(label)):", name)
    return hash.isEmpty ? lines : lines + ["    sha256 \(names.safe(hash))"]
  }
}

extension Diagnostic.Severity {
  /// 0 for the most severe.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
