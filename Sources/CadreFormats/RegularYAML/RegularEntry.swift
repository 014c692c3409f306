import Cadre

/// A cell of an entry: the text of a fact by its number.
struct RegularCell {
  let slot: Int32
  let code: UInt32

  /// The number of a choice of codes, for which there is no text.
  private static let choiceBit: UInt32 = 1 << 31

  init(slot: Int, code: UInt32) {
    self.slot = Int32(slot)
    self.code = code
  }

  init(slot: Int, choice: Int) {
    self.init(slot: slot, code: Self.choiceBit | UInt32(choice))
  }

  var choice: Int? { code & Self.choiceBit == 0 ? nil : Int(code & ~Self.choiceBit) }
}

/// A person on the way to the builder.
struct RegularEntry {
  var id: String?
  var place = RecordPlace(file: 0, line: 0, column: 0)
  var cells: [RegularCell] = []

  /// The records of each list; nil where the list is not given.
  var lists: [[Record]] = FactOwner.personRecords.map { _ in [] }
  var isGiven = FactOwner.personRecords.map { _ in false }

  /// The cells of all records.
  var recordCells: [RegularCell] = []

  /// A record of a list.
  struct Record {
    let place: RecordPlace
    var cells: Range<Int>

    /// The number of the text of the unit in which a post is held; nil where none is written.
    var unit: UInt32?
  }

  /// Forgets the person, but keeps the memory.
  mutating func clear(at place: RecordPlace) {
    id = nil
    self.place = place
    cells.removeAll(keepingCapacity: true)
    recordCells.removeAll(keepingCapacity: true)
    for list in lists.indices {
      lists[list].removeAll(keepingCapacity: true)
      isGiven[list] = false
    }
  }
}
