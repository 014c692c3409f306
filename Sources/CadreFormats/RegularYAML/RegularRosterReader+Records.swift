import Cadre

/// Values, records and what stands in brackets.
extension RegularRosterReader {
  // MARK: Values

  /// The value of a fact at the cursor.
  mutating func takeCell(_ slot: Int, isFlow: Bool) throws(Irregular) -> RegularCell {
    if lines.isAt(Self.brace) {
      return RegularCell(slot: slot, choice: entries.number(ofChoice: try takeChoice()))
    }
    if !isFlow, lines.isAtEnd { return RegularCell(slot: slot, code: UInt32(CellDictionary.empty)) }
    let scalar = try lines.takeScalar(isFlow: isFlow)
    if scalar.isAbsent { return RegularCell(slot: slot, code: UInt32(CellDictionary.empty)) }
    return RegularCell(slot: slot, code: entries.code(of: scalar, slot))
  }

  /// A value that is not looked at, such as what a record calls its id.
  mutating func passValue(isFlow: Bool) throws(Irregular) {
    if lines.isAt(Self.brace) {
      _ = try takeChoice()
    } else if isFlow || !lines.isAtEnd {
      _ = try lines.takeScalar(isFlow: isFlow)
    }
  }

  /// Texts in brackets, at least one.
  mutating func takeTexts() throws(Irregular) -> [String] {
    guard lines.take(Self.bracket) else { throw Irregular() }
    var texts: [String] = []
    repeat {
      let scalar = try lines.takeScalar(isFlow: true)
      // A comma may be missing.
      guard !scalar.isPlain || !scalar.text.contains(" ") else { throw Irregular() }
      texts.append(scalar.text)
      lines.skipSpaces()
    } while lines.take(UInt8(ascii: ","))
    guard lines.take(UInt8(ascii: "]")) else { throw Irregular() }
    return texts
  }

  /// `{ one_of: […] }`.
  mutating func takeChoice() throws(Irregular) -> [String] {
    guard lines.take(Self.brace), try lines.takeKey().text == "one_of" else { throw Irregular() }
    let codes = try takeTexts()
    guard lines.take(UInt8(ascii: "}")) else { throw Irregular() }
    return codes
  }

  /// An id at the cursor, which stands there.
  mutating func takeID(isFlow: Bool) throws(Irregular) -> String {
    guard isFlow || !lines.isAtEnd else { throw Irregular() }
    let scalar = try lines.takeScalar(isFlow: isFlow)
    let text = scalar.text
    guard !scalar.isAbsent, !CellReader.isMissing(CellReader.trimmed(text[...])) else {
      throw Irregular()
    }
    return text
  }

  // MARK: Records

  mutating func readRecords(_ list: Int, keyColumn: Int) throws(Irregular) {
    entries.person.isGiven[list] = true
    if lines.isAt(Self.bracket) {
      try takeRecords(list)
      return try lines.endLine()
    }
    let column = try startOfList(keyColumn: keyColumn)
    while isItem(at: column) {
      let first = try lines.takeDash()
      if lines.isAt(Self.brace) {
        try takeRecord(list)
        try lines.endLine()
      } else {
        try readRecord(list, column: first)
      }
    }
  }

  /// Records in brackets.
  mutating func takeRecords(_ list: Int) throws(Irregular) {
    guard lines.take(Self.bracket) else { throw Irregular() }
    if lines.take(UInt8(ascii: "]")) { return }
    repeat {
      guard lines.isAt(Self.brace) else { throw Irregular() }
      try takeRecord(list)
    } while lines.take(UInt8(ascii: ","))
    guard lines.take(UInt8(ascii: "]")) else { throw Irregular() }
  }

  mutating func takeRecord(_ list: Int) throws(Irregular) {
    entries.startRecord(list, at: recordPlace())
    try readFlow(Self.firstList + list)
    entries.endRecord(list)
  }

  mutating func readRecord(_ list: Int, column: Int) throws(Irregular) {
    entries.startRecord(list, at: recordPlace())
    var seen: UInt64 = 0
    repeat {
      try takeFact(list, &seen, isFlow: false)
      try lines.endLine()
    } while try isKey(at: column)
    entries.endRecord(list)
  }

  /// A key of a record and its value.
  mutating func takeFact(
    _ list: Int, _ seen: inout UInt64, isFlow: Bool
  ) throws(Irregular) {
    let key = try lines.takeKey()
    switch try keys[Self.firstList + list].meaning(of: key, &seen) {
    case .fact(let slot): entries.addToRecord(list, try takeCell(slot, isFlow: isFlow))
    case .ignored: try passValue(isFlow: isFlow)
    case .id, .records, .people: throw Irregular()
    }
  }

  // MARK: Braces

  /// A mapping in braces; the cursor is then behind it.
  mutating func readFlow(_ owner: Int) throws(Irregular) {
    guard lines.take(Self.brace) else { throw Irregular() }
    if lines.take(UInt8(ascii: "}")) { return }
    var seen: UInt64 = 0
    repeat {
      if owner >= Self.firstList {
        try takeFact(owner - Self.firstList, &seen, isFlow: true)
      } else {
        let key = try lines.takeKey()
        try readFlowValue(owner, keys[owner].meaning(of: key, &seen))
      }
      lines.skipSpaces()
    } while lines.take(UInt8(ascii: ","))
    guard lines.take(UInt8(ascii: "}")) else { throw Irregular() }
  }

  mutating func readFlowValue(
    _ owner: Int, _ meaning: RegularKeys.Meaning
  ) throws(Irregular) {
    switch meaning {
    case .id where owner == Self.unit: entries.nameUnit(try takeID(isFlow: true))
    case .id: entries.person.id = try takeID(isFlow: true)
    case .fact(let slot) where owner == Self.unit:
      entries.unitCells.append(try takeCell(slot, isFlow: true))
    case .fact(let slot): entries.person.cells.append(try takeCell(slot, isFlow: true))
    case .records(let list) where owner == Self.person:
      entries.person.isGiven[list] = true
      try takeRecords(list)
    case .records, .people, .ignored: throw Irregular()
    }
  }
}

extension RegularLines.Scalar {
  /// Whether plain text says that nothing is written. The empty text and `~` are none of regular form.
  var isAbsent: Bool {
    isPlain && count == 4 && ["null", "Null", "NULL"].contains(text)
  }
}
