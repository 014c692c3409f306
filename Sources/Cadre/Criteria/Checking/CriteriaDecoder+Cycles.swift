import OrderedCollections

extension CriteriaDecoder {
  /// Reports every loop of definitions once, from the definition in it that comes first.
  mutating func checkCycles(_ definitions: OrderedDictionary<Definition.ID, Definition>) {
    var finished: Set<Definition.ID> = []
    for id in names.all(.definition) where !finished.contains(id) {
      var path: [Trace.Entry] = []
      findLoops(from: id, &path, &finished)
    }
  }

  private mutating func findLoops(
    from id: Definition.ID, _ path: inout [Trace.Entry], _ finished: inout Set<Definition.ID>
  ) {
    for reference in traces[id]?.definitions ?? [] {
      path.append(Trace.Entry(id, at: reference.place))
      if let start = path.firstIndex(where: { $0.name == reference.name }) {
        reportLoop(Array(path[start...]))
      } else if !finished.contains(reference.name) {
        findLoops(from: reference.name, &path, &finished)
      }
      path.removeLast()
    }
    finished.insert(id)
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
