/// How many members of each team must meet a definition.
public struct Requirement: Hashable, Sendable, Identifiable {
  /// Unique within its criteria, such as `expert-share`.
  public let id: String

  /// The title.
  public let title: LocalizedText

  /// The provisions restated here.
  public let cites: [Source.ID]

  /// How strictly the provision binds.
  public let force: Force

  /// What makes a team.
  public let forEach: Grouping

  /// Which units or teams it applies to; nil: all.
  public let when: Condition?

  /// Who belongs to the team.
  public let among: Definition.ID

  /// What a member must meet to be counted.
  public let count: Definition.ID

  /// What is asked of the number counted; all must hold.
  public let bounds: [Bound]

  /// A cap on the number that `at_least_share` asks for, which rounding may not cross.
  public let shareNotAbove: ShareOperand?

  /// Required where a share of heads is asked for; absent with weights.
  public let rounding: Rounding?

  /// The number that each member weighs instead of one.
  public let weighBy: FactReference?

  /// The verdict for a team of nobody.
  public let ifNobody: Verdict

  /// nil: such a team stays undetermined.
  public let ifUnknown: Verdict?

  /// What holds for special teams; the first that applies decides.
  public let exceptions: [Exception]

  /// Where the requirement stands.
  public let place: Place

  /// How strong a requirement is.
  public enum Force: String, Hashable, Sendable, CaseIterable {
    /// Something to strive for: a team that misses it is below the goal, not in breach.
    case target
    case binding
  }

  /// What one team is.
  public enum Grouping: Hashable, Sendable {
    /// The people of one unit.
    case unit

    /// Everybody.
    case roster

    /// The people of all units with one value of a unit fact.
    case unitFact(FactReference)
  }

  /// How a number of people that is not whole is rounded.
  public enum Rounding: String, Hashable, Sendable, CaseIterable {
    case up
    case nearest
    case down
  }

  /// What the number of counted members must satisfy.
  public struct Bound: Hashable, Sendable {
    /// What is asked.
    public let form: Form

    /// Where the bound stands.
    public let place: Place

    /// The forms of a bound.
    public enum Form: Hashable, Sendable {
      case atLeastShare(ShareOperand)
      case atMostShare(ShareOperand)
      case atLeastCount(Operand)
      case atMostCount(Operand)

      /// The counted and the others differ by no more than this many people.
      case differenceAtMost(Operand)

      /// Bounds by size of the team; the first step that covers a size decides.
      case bySize([Step])
    }

    /// Creates a bound.
    public init(_ form: Form, at place: Place) {
      self.form = form
      self.place = place
    }
  }

  /// What holds for teams of some sizes.
  public struct Step: Hashable, Sendable {
    /// The least size of the step.
    public let from: Int

    /// The greatest size, or nil: all above.
    public let until: Int?

    /// What is asked at these sizes.
    public let bounds: [Bound]

    /// Where the step stands.
    public let place: Place

    /// Creates a step.
    public init(from: Int, until: Int?, bounds: [Bound], place: Place) {
      self.from = from
      self.until = until
      self.bounds = bounds
      self.place = place
    }
  }

  /// A share in a bound: written there, or a parameter.
  public enum ShareOperand: Hashable, Sendable {
    case share(Ratio)
    case parameter(Parameter.ID)
  }

  /// When something else holds than the requirement says.
  public struct Exception: Hashable, Sendable, Identifiable {
    /// Unique within its requirement.
    public let id: String

    /// The title.
    public let title: LocalizedText

    /// Which teams the exception concerns.
    public let when: Condition

    /// What holds for them.
    public let outcome: Outcome

    /// The provisions restated here.
    public let cites: [Source.ID]

    /// Where the exception stands.
    public let place: Place

    /// What holds then.
    public enum Outcome: Hashable, Sendable {
      case verdict(Verdict)

      /// Other bounds.
      case bounds([Bound])
    }

    /// Creates an exception.
    public init(
      id: String, title: LocalizedText = LocalizedText(), when: Condition, outcome: Outcome,
      cites: [Source.ID], place: Place
    ) {
      self.id = id
      self.title = title
      self.when = when
      self.outcome = outcome
      self.cites = cites
      self.place = place
    }
  }

  /// Creates a requirement.
  public init(
    id: String, title: LocalizedText = LocalizedText(), cites: [Source.ID] = [],
    force: Force = .binding, forEach: Grouping = .unit, when: Condition? = nil,
    among: Definition.ID, count: Definition.ID, bounds: [Bound],
    shareNotAbove: ShareOperand? = nil, rounding: Rounding? = nil, weighBy: FactReference? = nil,
    ifNobody: Verdict, ifUnknown: Verdict? = nil, exceptions: [Exception] = [], place: Place
  ) {
    self.id = id
    self.title = title
    self.cites = cites
    self.force = force
    self.forEach = forEach
    self.when = when
    self.among = among
    self.count = count
    self.bounds = bounds
    self.shareNotAbove = shareNotAbove
    self.rounding = rounding
    self.weighBy = weighBy
    self.ifNobody = ifNobody
    self.ifUnknown = ifUnknown
    self.exceptions = exceptions
    self.place = place
  }
}
