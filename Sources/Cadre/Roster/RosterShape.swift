/// Checks that people and units written as mappings have the shape of a roster.
package struct RosterShape {
  package let schema: FactSchema

  package init(schema: FactSchema) { self.schema = schema }

  /// Reports unknown keys and wrong shapes of one entry.
  ///
  /// - Returns: whether the entry can be used.
  package func check(
    _ node: Node, as owner: FactOwner, reportingTo problems: inout [Diagnostic]
  ) -> Bool {
    guard let pairs = node.pairs else {
      problems.append(
        Diagnostic(
          .wrongRosterShape, at: node.place,
          ["key": .text(owner.listKey), "expected": .phrase(.rosterEntry)]))
      return false
    }
    var isUsable = true
    for pair in pairs {
      if !check(pair, of: owner, reportingTo: &problems) { isUsable = false }
    }
    return isUsable
  }

  private func check(
    _ pair: Node.Pair, of owner: FactOwner, reportingTo problems: inout [Diagnostic]
  ) -> Bool {
    let key = pair.key.text
    if let list = lists(of: owner).first(where: { $0.listKey == key }) {
      return check(pair, list: list, reportingTo: &problems)
    }
    guard schema[FactReference(owner, key)] != nil, key != "age" || owner != .person else {
      // The people of a unit are read apart from its facts.
      let keys = keys(of: owner) + (owner == .unit ? ["people"] : [])
      let nearest = TextFolding.nearest(to: key, among: keys)
      problems.append(
        Diagnostic(
          .unknownRosterKey, at: pair.key.place,
          ["key": .text(key), "owner": .phrase(owner.noun)],
          help: (nearest.map { [Sentence(.didYouMean, ["name": .text($0)])] } ?? [])
            + [Sentence(.allowedHere, ["names": .words(keys)])]))
      return false
    }
    let codes = pair.value["one_of"]?.elements
    let isChoice = codes?.allSatisfy { $0.scalar != nil } == true && codes?.isEmpty == false
    guard pair.value.scalar != nil || isChoice else {
      problems.append(
        Diagnostic(
          .wrongRosterShape, at: pair.value.place,
          ["key": .text(key), "expected": .phrase(.rosterValue)]))
      return false
    }
    return true
  }

  private func check(
    _ pair: Node.Pair, list: FactOwner, reportingTo problems: inout [Diagnostic]
  ) -> Bool {
    guard let elements = pair.value.elements else {
      problems.append(
        Diagnostic(
          .wrongRosterShape, at: pair.value.place,
          ["key": .text(pair.key.text), "expected": .phrase(.rosterList)]))
      return false
    }
    var isUsable = true
    for element in elements {
      if !check(element, as: list, reportingTo: &problems) { isUsable = false }
    }
    return isUsable
  }

  private func lists(of owner: FactOwner) -> [FactOwner] {
    owner == .person ? FactOwner.personRecords : []
  }

  /// The keys that an entry may have.
  package func keys(of owner: FactOwner) -> [String] {
    let facts = schema.facts(of: owner).map(\.reference.name)
    return facts.filter { $0 != "age" || owner != .person } + lists(of: owner).map(\.listKey)
  }
}
