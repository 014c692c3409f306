import Cadre

/// The sentences about one team: how many count, how many are needed, what would close the gap.
struct TeamSentences {
  let team: TeamAssessment
  let requirement: Requirement
  let text: AssessmentText

  private var wording: Wording { text.wording }

  /// A sentence with the label that stands before it.
  struct Labelled {
    let label: String
    let text: String
  }

  /// `2 of 9 members count as "expert" (2/9 = 22.2 %); at least 3 are needed (25 %, target)`
  var situation: String {
    let sentence = "\(counting); \(asking)"
    guard requirement.force == .target, team.verdict == .unmet, team.gap?.direction != .tooMany
    else { return sentence }
    return "\(wording.say(.belowTheGoal)): \(sentence)"
  }

  // MARK: How many count

  private var counting: String {
    let definition = text.names.definition(requirement.count)
    if let weights = team.weights {
      return wording.say(
        .weightCounts,
        [
          "counted": .text(sum(weights.counted)), "total": .text(sum(weights.total)),
          "weight": .text(requirement.weighBy.map { text.names.fact($0) } ?? ""),
          "definition": .text(definition),
        ])
    }
    let isSingular = team.counted == 1...1
    let phrase: Phrase = isSingular ? .memberCounts : .membersCount
    let sentence = wording.say(
      phrase,
      [
        "counted": .text(wording.range(team.counted)), "size": .text(wording.range(team.size)),
        "definition": .text(definition),
      ])
    return [sentence, share].compactMap { $0 }.joined(separator: " ")
  }

  private func sum(_ range: TeamAssessment.Weights.OpenRange) -> String {
    let least = wording.number(range.least)
    guard let greatest = range.greatest else {
      return wording.say(.orMore, ["value": .text(least)])
    }
    guard greatest != range.least else { return least }
    return wording.say(
      .fromTo, ["from": .text(least), "to": .text(wording.number(greatest))])
  }

  /// `(2/9 = 22.2 %)`, with its bounds where they differ.
  private var share: String? {
    guard let bounds = team.share, let least = bounds.least.ratio,
      let greatest = bounds.greatest.ratio
    else { return nil }
    let threshold = team.demands.lazy.compactMap { $0.share ?? $0.shareAtMost }.first
    let from = wording.percentage(least, apartFrom: threshold)
    guard bounds.least != bounds.greatest else { return "(\(bounds.least) = \(from))" }
    let to = wording.percentage(greatest, apartFrom: threshold)
    return "(\(bounds.least)..\(bounds.greatest) = \(from)..\(to))"
  }

  // MARK: How many are needed

  private var asking: String {
    let options = team.demands.map { asking($0) }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard options.count > 1 else { return options.first ?? wording.say(.nothingAsked) }
    return wording.say(.dependingOnUnit, ["options": .text(wording.alternatives(options))])
  }

  private func asking(_ demand: Demand) -> String {
    if let parameter = demand.parameterWithoutValue {
      return wording.say(
        .parameterHasNoValue,
        [
          "parameter": .text(text.names.safe(parameter)),
          "date": .text(wording.date(text.assessment.date)),
        ])
    }
    if let verdict = demand.verdict {
      return wording.say(.verdictHolds, ["verdict": .phrase(.verdict(verdict))])
    }
    let shares = [demand.share, demand.shareAtMost].compactMap { $0 }
      .map { wording.percentage($0) }.joined(separator: "..")
    let force = wording.say(.force(requirement.force))
    let basis = shares.isEmpty ? force : "\(shares), \(force)"
    guard team.weights == nil else { return "\(askingForShare(demand)) (\(force))" }
    return "\(askingForNumber(demand)) (\(basis))"
  }

  private func askingForShare(_ demand: Demand) -> String {
    let parts = [
      demand.share.map {
        wording.say(.shareNeeded, ["share": .text(wording.percentage($0))])
      },
      demand.shareAtMost.map {
        wording.say(.shareAllowed, ["share": .text(wording.percentage($0))])
      },
    ].compactMap { $0 }
    return parts.isEmpty ? askingForNumber(demand) : wording.together(parts)
  }

  private func askingForNumber(_ demand: Demand) -> String {
    switch (demand.least, demand.greatest) {
    case (let least?, nil):
      return wording.say(
        least == 1...1 ? .oneNeeded : .manyNeeded,
        ["count": .text(wording.range(least, .dependingOnSize))])
    case (nil, let greatest?):
      return wording.say(
        greatest == 1...1 ? .oneAllowed : .manyAllowed,
        ["count": .text(wording.range(greatest, .dependingOnSize))])
    case (let least?, let greatest?):
      return wording.say(
        .betweenAllowed,
        [
          "least": .text(wording.range(least, .dependingOnSize)),
          "greatest": .text(wording.range(greatest, .dependingOnSize)),
        ])
    case (nil, nil): return askingForShareAlone(demand)
    }
  }

  private func askingForShareAlone(_ demand: Demand) -> String {
    demand.share == nil && demand.shareAtMost == nil
      ? wording.say(.nothingAsked) : askingForShare(demand)
  }

  // MARK: What would close the gap

  /// The ways to meet the requirement; where facts are missing, for certain and at best.
  var waysOut: [Labelled] {
    guard let gap = team.gap else { return [] }
    // Where facts of the unit are missing, no way is certain; that is not to say that there is none.
    let isOpen = team.verdict == .undetermined
    guard gap.certain != gap.possible else {
      let label = wording.say(.toMeetIt)
      guard let ways = ways(gap.certain, gap.direction) else {
        return isOpen ? [] : [Labelled(label: label, text: wording.say(.noWay))]
      }
      return [Labelled(label: label, text: ways)]
    }
    return [(Phrase.toMeetItForCertain, gap.certain), (.toMeetItAtBest, gap.possible)]
      .compactMap { label, steps in
        if steps.needsNothing {
          return Labelled(label: wording.say(label), text: wording.say(.noStep))
        }
        return ways(steps, gap.direction).map { Labelled(label: wording.say(label), text: $0) }
      }
  }

  private func ways(_ ways: Gap.Ways, _ direction: Gap.Direction) -> String? {
    let parts = [
      ways.appoint.map { way($0, .appoint(direction, isOne: $0 == 1)) },
      ways.replace.map { way($0, .replace(direction, isOne: $0 == 1)) },
      ways.depart.map { way($0, .depart(direction, isOne: $0 == 1)) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : wording.alternatives(parts)
  }

  private func way(_ count: Int, _ phrase: Phrase) -> String {
    wording.say(phrase, ["count": .text(wording.number(count))])
  }
}

extension Gap.Ways {
  /// Whether the requirement is met without any step.
  fileprivate var needsNothing: Bool { appoint == 0 || replace == 0 || depart == 0 }
}
