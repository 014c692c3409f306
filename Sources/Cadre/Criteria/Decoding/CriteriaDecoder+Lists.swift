import OrderedCollections

extension CriteriaDecoder {
  mutating func lists(_ node: Node?) -> OrderedDictionary<CodeSelection.ID, CodeSelection> {
    var lists: OrderedDictionary<CodeSelection.ID, CodeSelection> = [:]
    guard let node, let pairs = section(node, "lists") else { return lists }
    for pair in pairs {
      lists[pair.key.text] = list(pair)
    }
    return lists
  }

  private mutating func list(_ pair: Node.Pair) -> CodeSelection? {
    guard let fields = fields(of: pair.value, .list, name: pair.key.text) else { return nil }
    let title = fields["title"].flatMap { texts($0) } ?? LocalizedText()
    let cites = cites(fields)
    guard let node = fields["codelist"], let id = codelistName(node) else { return nil }
    let include = codes(fields["include"], in: id)
    let exclude = codes(fields["exclude"], in: id)
    checkSelection(include, exclude, in: id, fields)
    return CodeSelection(
      id: pair.key.text, title: title, codelist: id, include: include.map(\.code),
      exclude: exclude.map(\.code), cites: cites, place: pair.key.place)
  }

  private mutating func codes(_ node: Node?, in id: Codelist.ID) -> [ListedCode] {
    guard let node, let elements = elements(node, of: .wordCodes) else { return [] }
    if elements.isEmpty { reportEmptyList(node) }
    var codes: [ListedCode] = []
    for element in elements {
      guard let code = code(element, in: id), let position = codelist(id)?[code] else { continue }
      codes.append(ListedCode(code: code, position: position, place: element.place))
    }
    return codes
  }

  /// Checks that every code listed changes what belongs to the list.
  private mutating func checkSelection(
    _ include: [ListedCode], _ exclude: [ListedCode], in id: Codelist.ID, _ fields: Fields
  ) {
    guard let codelist = codelist(id) else { return }
    let marks = marks(include, exclude)
    // An include that could not be read may be what an exclusion belongs to.
    let isWhole = !include.isEmpty && include.count == fields["include"]?.elements?.count
    for listed in include + exclude {
      guard let mark = marks[listed.position], mark.place == listed.place else { continue }
      let above = codelist.lineage(listed.position).dropFirst().first { marks[$0] != nil }
      if let above, let inherited = marks[above] {
        guard inherited.isIncluded == mark.isIncluded, mark.isIncluded || isWhole else { continue }
        report(
          .codeWithoutEffect, at: listed.place,
          ["code": .text(listed.code), "above": .text(codelist.entries[above].code)],
          related: [Diagnostic.Related(inherited.place, Sentence(.listedHere))])
      } else if !mark.isIncluded, isWhole {
        report(
          .excludedOutside, at: listed.place,
          ["code": .text(listed.code), "list": .text(fields.name ?? "")])
      }
    }
  }

  /// What the list says about each entry; of a code that is listed twice, the first.
  private mutating func marks(
    _ include: [ListedCode], _ exclude: [ListedCode]
  ) -> [Int: (isIncluded: Bool, place: Place)] {
    var marks: [Int: (isIncluded: Bool, place: Place)] = [:]
    for (listed, isIncluded) in include.map({ ($0, true) }) + exclude.map({ ($0, false) }) {
      if let first = marks[listed.position] {
        report(
          .repeatedCode, at: listed.place, ["code": .text(listed.code)],
          related: [Diagnostic.Related(first.place, Sentence(.firstHere))])
      } else {
        marks[listed.position] = (isIncluded, listed.place)
      }
    }
    return marks
  }
}

/// A code in a list, with its place.
private struct ListedCode {
  let code: String
  let position: Int
  let place: Place
}
