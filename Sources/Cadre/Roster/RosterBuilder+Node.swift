extension RosterBuilder {
  /// Adds a person written as a mapping: facts, and lists of posts, degrees, employment and titles.
  ///
  /// The shape is that of people in YAML rosters and of fixtures in criteria.
  ///
  /// - Parameters:
  ///   - id: The id of the person.
  ///   - unit: The unit under which the person stands; posts without a unit of their own belong to it.
  /// - Returns: whether anything was new.
  @discardableResult
  package mutating func addPerson(id: String, from node: Node, unit: Int?, file: Int) -> Bool {
    let place = RecordPlace(node.place, file: file)
    var (person, isNew) = addPerson(id: id, cells(of: node, owner: .person), at: place)
    for owner in FactOwner.personRecords {
      guard let list = node[owner.listKey], let elements = list.elements else { continue }
      if giveList(owner, of: person) { isNew = true }
      for element in elements {
        let recordPlace = RecordPlace(element.place, file: file)
        let cells = cells(of: element, owner: owner)
        let unit = owner == .post ? unitOfPost(element, default: unit, at: recordPlace) : nil
        if addRecord(owner, of: person, unit: unit, cells, at: recordPlace) { isNew = true }
      }
    }
    return isNew
  }

  private mutating func unitOfPost(
    _ node: Node, default unit: Int?, at place: RecordPlace
  ) -> Int? {
    guard let written = node["unit"]?.scalar?.text else { return unit }
    if CellReader.isMissing(CellReader.trimmed(written[...])) { return nil }
    return self.unit(id: written, at: place)
  }

  /// The scalar facts of a mapping; `{ one_of: […] }` gives the codes that a fact may be.
  package func cells(of node: Node, owner: FactOwner) -> [Cell] {
    var cells: [Cell] = []
    for pair in node.pairs ?? [] {
      guard schema[FactReference(owner, pair.key.text)] != nil, pair.key.text != "id" else {
        continue
      }
      if owner == .post, pair.key.text == "unit" { continue }
      if let scalar = pair.value.scalar {
        cells.append(Cell(pair.key.text, pair.value.isAbsent ? "" : scalar.text))
      } else if let codes = pair.value["one_of"]?.elements {
        cells.append(Cell(pair.key.text, codes: codes.compactMap { $0.scalar?.text }))
      }
    }
    return cells
  }
}

extension RecordPlace {
  package init(_ place: Place, file: Int) {
    guard case .text(let line, let column, _) = place.position else {
      self.init(file: file, line: 0, column: 0)
      return
    }
    self.init(file: file, line: line, column: column)
  }
}
