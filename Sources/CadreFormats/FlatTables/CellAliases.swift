import Cadre

/// Cells of a column that do not say what is written in them: markers of missing data, which are as good as empty cells,
/// and cells with blanks or invisible characters at their ends, which are as good as those without.
struct CellAliases: Sendable {
  /// For each of these cells the code that its rows get.
  private var canonical: [UInt32: UInt32] = [:]

  /// For each marker, by its code, in how many rows it stands.
  private var markers: [UInt32: Int] = [:]

  /// How many cells of the dictionary have been looked at.
  private var known = 0

  /// Gives the rows of a block the codes that count.
  mutating func apply(
    to codes: UnsafeMutableBufferPointer<UInt32>, of dictionary: CellDictionary
  ) {
    while known < dictionary.count {
      look(at: UInt32(known), of: dictionary)
      known += 1
    }
    guard !canonical.isEmpty else { return }
    for row in codes.indices {
      guard let code = canonical[codes[row]] else { continue }
      markers[codes[row]]? += 1
      codes[row] = code
    }
  }

  private mutating func look(at code: UInt32, of dictionary: CellDictionary) {
    guard let text = CellForm.aliased(dictionary[Int(code)]) else { return }
    guard !CellReader.isMissing(text[...]) else {
      canonical[code] = UInt32(CellDictionary.empty)
      if !text.isEmpty { markers[code] = 0 }
      return
    }
    canonical[code] = dictionary.code(of: text)
  }

  /// In how many rows each marker stands, in small letters.
  func markers(of dictionary: CellDictionary) -> [String: Int] {
    markers.reduce(into: [:]) { counts, marker in
      let text = CellForm.aliased(dictionary[Int(marker.key)]) ?? ""
      if marker.value > 0 { counts[text.lowercased(), default: 0] += marker.value }
    }
  }
}
