public import Cadre

/// An assessment as text for people: what was checked, every verdict, every gap and what would close it.
public struct TextReport: Sendable {
  private let style: TerminalStyle
  private let limits: Limits
  private let source: @Sendable (String) -> String?

  /// How much of long lists is shown; what is left out is counted in the report.
  public struct Limits: Hashable, Sendable {
    /// Findings about the data.
    public var findings = 20

    /// Missing facts of one team.
    public var openFacts = 5

    /// Members of one team who nearly count.
    public var nearestMisses = 3

    /// Whether teams that a requirement does not concern are in its table; otherwise they are counted under it.
    public var showsTeamsNotConcerned = false

    /// Creates the limits for a screen.
    public init() {}

    /// No list is cut, as for files.
    public static let none: Limits = {
      var limits = Limits()
      limits.findings = .max
      limits.openFacts = .max
      limits.nearestMisses = .max
      limits.showsTeamsNotConcerned = true
      return limits
    }()
  }

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - style: Width, colours, lines and language.
  ///   - limits: How much of long lists is shown.
  ///   - source: Gives the text of the criteria by the name of their file, to show the lines that decide.
  public init(
    style: TerminalStyle, limits: Limits = Limits(),
    source: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.style = style
    self.limits = limits
    self.source = source
  }

  /// The report, ending with a line break.
  public func text(of assessment: Assessment) -> String {
    let writer = AssessmentText(
      assessment: assessment, style: style, limits: limits, source: source)
    let sections =
      [writer.header, writer.summary] + writer.teamTables + [writer.gaps, writer.totals]
      + [writer.findings, writer.methods]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

/// The parts of a text report, each as lines.
struct AssessmentText {
  let assessment: Assessment
  let style: TerminalStyle
  let limits: TextReport.Limits
  let source: Snippet.Source
  let wording: Wording
  let names: Names

  init(
    assessment: Assessment, style: TerminalStyle, limits: TextReport.Limits,
    source: @escaping Snippet.Source
  ) {
    self.assessment = assessment
    self.style = style
    self.limits = limits
    // Every gap shows a line of the criteria: their text is asked for once.
    let file = assessment.criteria.file
    let text = source(file)
    self.source = { $0 == file ? text : source($0) }
    wording = Wording(style.language)
    names = Names(
      criteria: assessment.criteria, roster: assessment.roster, date: assessment.date,
      language: style.language)
  }

  var criteria: Criteria { assessment.criteria }
  var roster: Roster { assessment.roster }

  private static let longestLabel = 30

  /// The title of a section.
  func title(_ phrase: Phrase) -> String { style.colored(wording.say(phrase), .bold) }

  /// A label with text behind it, wrapped under the beginning of the text.
  func labelled(_ label: String, _ text: String, indent: Int = 2) -> [String] {
    let start = String(repeating: " ", count: indent) + label + " "
    // Under a long label little would be left of the line.
    let width = start.displayWidth <= Self.longestLabel ? start.displayWidth : indent + 2
    guard width == start.displayWidth else {
      return (label + " " + text).wrapped(to: style.width - width).enumerated().map {
        String(repeating: " ", count: $0 == 0 ? indent : width) + $1
      }
    }
    return text.wrapped(to: style.width - width).enumerated().map { position, line in
      (position == 0 ? start : String(repeating: " ", count: width)) + line
    }
  }

  /// Text in lines with an indent.
  func paragraph(_ text: String, indent: Int = 2) -> [String] {
    text.wrapped(to: style.width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  /// The requirements that teams were assessed by, in the order of the criteria.
  var requirements: [Requirement] {
    let assessed = Set(assessment.teams.map(\.requirement))
    return criteria.requirements.filter { assessed.contains($0.id) }
  }

  func teams(of requirement: Requirement) -> [TeamAssessment] {
    assessment.teams.filter { $0.requirement == requirement.id }
  }
}
