import OrderedCollections

extension CriteriaDecoder {
  /// How many conditions a definition may come to with all that it names: evaluation looks at each of them, and goes no
  /// deeper than there are conditions.
  private static let mostConditions = 2_000

  /// Checks that definitions neither go round in a circle nor grow without measure through others.
  mutating func checkReferences(_ definitions: OrderedDictionary<Definition.ID, Definition>) {
    guard let order = definitionsAfterThoseTheyName() else {
      checkCycles(definitions)
      return
    }
    var sizes: [Definition.ID: Int] = [:]
    for id in order {
      var size = 0
      definitions[id]?.means.forEach { condition in
        size += 1
        if case .definition(let name) = condition.form { size += sizes[name] ?? 1 }
      }
      sizes[id] = min(size, Self.mostConditions + 1)
      // Whatever names a definition that is too large is not reported again.
      let names = traces[id]?.definitions.map(\.name) ?? []
      guard size > Self.mostConditions, let place = definitions[id]?.place,
        names.allSatisfy({ sizes[$0] ?? 1 <= Self.mostConditions })
      else { continue }
      report(
        .definitionTooLarge, at: place, ["name": .text(id), "limit": "\(Self.mostConditions)"])
    }
  }

  /// The definitions in an order in which each comes after those that it names; nil where there is a circle.
  private func definitionsAfterThoseTheyName() -> [Definition.ID]? {
    let all = names.all(.definition)
    let known = Set(all)
    var waitingFor: [Definition.ID: Int] = [:]
    var namedBy: [Definition.ID: [Definition.ID]] = [:]
    for id in all {
      let named = Set((traces[id]?.definitions ?? []).map(\.name)).intersection(known)
      waitingFor[id] = named.count
      for name in named { namedBy[name, default: []].append(id) }
    }
    var order = all.filter { waitingFor[$0] == 0 }
    var next = 0
    while next < order.count {
      for id in namedBy[order[next]] ?? [] {
        waitingFor[id, default: 1] -= 1
        if waitingFor[id] == 0 { order.append(id) }
      }
      next += 1
    }
    return order.count == all.count ? order : nil
  }

  /// Reports every loop of definitions once, from the definition in it that comes first.
  private mutating func checkCycles(_ definitions: OrderedDictionary<Definition.ID, Definition>) {
    var finished: Set<Definition.ID> = []
    for id in names.all(.definition) where !finished.contains(id) {
      findLoops(from: id, &finished)
    }
  }

  /// Walks along references with a stack of its own, since a chain of definitions may be long.
  private mutating func findLoops(
    from start: Definition.ID, _ finished: inout Set<Definition.ID>
  ) {
    typealias Step = (id: Definition.ID, rest: ArraySlice<Trace.Entry>)
    func step(_ id: Definition.ID) -> Step { (id, (traces[id]?.definitions ?? [])[...]) }
    var steps = [step(start)]
    var path: [Trace.Entry] = []
    while var last = steps.popLast() {
      path.removeLast(path.count - steps.count)
      guard let reference = last.rest.popFirst() else {
        finished.insert(last.id)
        continue
      }
      steps.append(last)
      path.append(Trace.Entry(last.id, at: reference.place))
      if let start = path.firstIndex(where: { $0.name == reference.name }) {
        reportLoop(Array(path[start...]))
      } else if !finished.contains(reference.name) {
        steps.append(step(reference.name))
      }
    }
  }

  private mutating func reportLoop(_ loop: [Trace.Entry]) {
    guard let first = loop.first else { return }
    let names = loop.map(\.name) + [first.name]
    report(
      .definitionLoop, at: first.place,
      ["loop": .text(names.map { "`\($0)`" }.joined(separator: " → "))],
      related: loop.dropFirst().map {
        Diagnostic.Related($0.place, Sentence(.partOfLoop))
      })
  }

  /// The definition and all that it names, directly or not.
  func reachable(from id: Definition.ID) -> OrderedSet<Definition.ID> {
    var found: OrderedSet<Definition.ID> = [id]
    var next = 0
    while next < found.count {
      for reference in traces[found[next]]?.definitions ?? [] { found.append(reference.name) }
      next += 1
    }
    return found
  }
}
