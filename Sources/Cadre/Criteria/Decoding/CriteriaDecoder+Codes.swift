import OrderedCollections

extension CriteriaDecoder {
  /// The code list with this id, looked up once.
  mutating func codelist(_ id: Codelist.ID) -> Codelist? {
    if let known = codelists[id] { return known }
    let codelist = loadCodelist(id)
    codelists[id] = .some(codelist)
    return codelist
  }

  /// The code list that a scalar names.
  mutating func codelistName(_ node: Node) -> Codelist.ID? {
    guard let id = text(node, .expectedCodelist) else { return nil }
    if codelist(id) != nil { return id }
    reportUnknownCodelist(id, at: node.place)
    return nil
  }

  private mutating func reportUnknownCodelist(_ id: Codelist.ID, at place: Place) {
    var known = codelistIDs
    for candidate in Self.builtInCodelists where !known.contains(candidate) {
      if codelist(candidate) != nil { known.append(candidate) }
    }
    report(
      .unknownCodelist, at: place, ["id": .text(id)],
      help: known.isEmpty ? [] : Self.suggestions(for: id, among: known))
  }

  /// The list of a fact whose codes are needed. A list that is not there is reported once.
  mutating func codelist(of id: Codelist.ID, neededAt place: Place) -> Codelist? {
    let isFirst = codelists[id] == nil
    if let codelist = codelist(id) { return codelist }
    if isFirst { reportUnknownCodelist(id, at: place) }
    return nil
  }

  /// A code as the list writes it.
  mutating func code(_ node: Node, in id: Codelist.ID) -> String? {
    guard let written = text(node, expected: ValueType.code(id).noun),
      let codelist = codelist(of: id, neededAt: node.place)
    else { return nil }
    if codelist[written] != nil { return written }
    reportUnknownCode(written, in: codelist, at: node.place)
    return nil
  }

  mutating func reportUnknownCode(_ written: String, in codelist: Codelist, at place: Place) {
    var help: [Sentence] = []
    switch codelist.resolve(written) {
    case .listed(let position):
      help = [codelist.meaning(of: position)]
    case .placed(under: let position):
      // A slip in a long code is likelier than a code that is not listed.
      let likely = codelist.likelyCodes(for: written).filter { $0 != position }
      help = (likely + [position]).prefix(3).map(codelist.meaning)
    case .named(let positions):
      help = positions.prefix(3).map(codelist.meaning)
    case .superseded(let edition):
      help = [Sentence(.codeOfEdition, ["edition": .text(edition)])]
    case .unlisted:
      help = codelist.likelyCodes(for: written).map(codelist.meaning)
    }
    help += codelistsWith(written, besides: codelist.id)
    if help.isEmpty, codelist.entries.count <= 20 {
      help = [Sentence(.allowedHere, ["names": .words(codelist.entries.map(\.code))])]
    }
    report(
      .unknownCode, at: place, ["code": .text(written), "codelist": .text(codelist.id)],
      help: help)
  }

  /// The other code lists in use that have the code.
  private func codelistsWith(_ written: String, besides id: Codelist.ID) -> [Sentence] {
    codelists.values.compactMap { $0 }.filter { $0.id != id && $0[written] != nil }.map { other in
      Sentence(.codeOfOther, ["code": .text(written), "codelist": .text(other.id)])
    }
  }

  /// Whether codes of the two lists can be compared.
  mutating func areComparable(_ left: Codelist.ID, _ right: Codelist.ID) -> Bool {
    if left == right { return true }
    // A list that is missing has been reported.
    guard let left = codelist(left), let right = codelist(right) else { return true }
    return left.crosswalks[right.id] != nil || right.crosswalks[left.id] != nil
  }

  /// The lists of the built-in facts.
  static let builtInCodelists = FactSchema().definitions.compactMap(\.codelist)

  /// The lists of the schema and of the selections, and those with a crosswalk to or from one of them.
  mutating func neededCodelists() -> OrderedDictionary<Codelist.ID, Codelist> {
    var needed: OrderedDictionary<Codelist.ID, Codelist> = [:]
    let used = schema.definitions.compactMap(\.codelist) + lists.values.map(\.codelist)
    for id in used { needed[id] = codelist(id) }
    let direct = needed.values
    for id in direct.flatMap({ $0.crosswalks.keys.sorted() }) + Self.builtInCodelists {
      guard needed[id] == nil, let other = codelist(id) else { continue }
      let isLinked = direct.contains { list in
        list.crosswalks[id] != nil || other.crosswalks[list.id] != nil
      }
      if isLinked { needed[id] = other }
    }
    return needed
  }
}

extension Codelist {
  /// "`0613` is Software …"
  func meaning(of position: Int) -> Sentence {
    let entry = entries[position]
    return Sentence(
      .codeMeans, ["code": .text(entry.code), "title": .localized(entry.title)])
  }

  /// The codes that may have been meant, the likeliest first: those that have lost or gained leading zeros, then those
  /// that are spelt alike.
  func likelyCodes(for written: String) -> [Int] {
    let bare = written.drop { $0 == "0" }
    let padded = entries.indices.filter { position in
      let code = entries[position].code
      return code != written && code.hasSuffix(bare) && !bare.isEmpty
        && code.dropLast(bare.count).allSatisfy { $0 == "0" }
    }
    let near = nearestCodes(to: written).compactMap { self[$0] }
    var likely: [Int] = []
    for position in padded + near where !likely.contains(position) { likely.append(position) }
    return Array(likely.prefix(3))
  }
}
