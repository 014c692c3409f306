import Cadre

/// What is to be read of a flat table: one row a person, as many cells in each row.
struct FlatPlan: Sendable {
  let delimiter: UInt8

  /// How many cells each row has.
  let width: Int

  /// Where the first row below the header begins.
  let start: Int

  /// The column of the ids of units.
  let unit: Int

  let unitIDs: UnitIDCheck

  /// The column of the ids of people.
  let person: Int

  /// Whether the ids of people ascend, or otherwise have to be sorted.
  let isSorted: Bool

  /// Columns with facts of units, which each row of a unit repeats.
  let unitFacts: [Int]

  /// The other columns that are needed.
  let cells: [Int]

  /// The last of `cells`, where it is needed only in rows in which another one is empty: the position of that one.
  let lastIsForEmpty: Int?

  /// Lists of records of which it must be known for each person whether they are given.
  let lists: [List]

  /// Whether all bytes are checked, not only those of the needed columns.
  let inspectsText: Bool

  /// The columns of one record of a person.
  struct List: Sendable {
    /// Positions in `cells`.
    let needed: [Int]

    /// The columns that are not needed unless the others are empty.
    let others: [Int]
  }
}

/// How the work is divided. It makes no difference to the result.
package struct FlatReadingOptions: Sendable {
  package var threads: Int
  package var blockBytes: Int

  /// Longer rows are read carefully.
  package var longestRow = 1 << 20

  package init(threads: Int = WorkerThreads.usual, blockBytes: Int = 1 << 18) {
    self.threads = max(1, threads)
    self.blockBytes = max(1, min(blockBytes, 1 << 19))
  }
}

/// Why a table is read carefully instead.
package enum Unusual: String, Error, Hashable, Sendable {
  case unreadable, changed
  case strayQuote, quotedBreak, loneReturn, controlCharacter
  case invalidUTF8, encodedTwice, fontSign, lostLetter
  case raggedRow, longRow, openEnd
  case emptyID, oddID, unsortedIDs, repeatedID
  case differingUnitFacts
  case chunkBorder
  case header, mapping, cell, empty, rows
}
