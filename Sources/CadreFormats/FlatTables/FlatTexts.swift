import Cadre

/// The texts of a column that stay in the file.
final class FlatTexts: FetchedTexts {
  private let places: RowPlaces
  private let column: Int

  init(_ places: RowPlaces, column: Int) {
    self.places = places
    self.column = column
  }

  var count: Int { places.count }

  subscript(row: Int) -> String? { places.text(row, column) }
}

/// A text of each unit that stays in the file, in the row where the unit first stands.
final class FlatUnitTexts: FetchedTexts {
  private let places: RowPlaces
  private let column: Int
  private let firstRows: [UInt32]

  init(_ places: RowPlaces, column: Int, firstRows: [UInt32]) {
    self.places = places
    self.column = column
    self.firstRows = firstRows
  }

  var count: Int { firstRows.count }

  subscript(unit: Int) -> String? { places.text(Int(firstRows[unit]), column) }
}

/// The ids of units or people, kept as bytes.
final class FlatIDs: FetchedTexts {
  private let ids: SortedIDs

  init(_ ids: SortedIDs) { self.ids = ids }

  var count: Int { ids.count }

  subscript(index: Int) -> String? { ids[index] }

  // Ids of the fast reader are of ASCII, so that nothing in them has to be repaired.
  func append(_ indices: [Int], to joined: inout JoinedTexts) {
    ids.withCells { cells in
      for index in indices {
        joined.bytes.append(contentsOf: cells[index])
        joined.endText()
      }
    }
  }
}

/// The id of the unit of each row.
final class FlatUnitsOfRows: FetchedTexts {
  private let ids: SortedIDs
  private let unitOfRow: [Int32]

  init(_ ids: SortedIDs, unitOfRow: [Int32]) {
    self.ids = ids
    self.unitOfRow = unitOfRow
  }

  var count: Int { unitOfRow.count }

  subscript(row: Int) -> String? { ids[Int(unitOfRow[row])] }
}
