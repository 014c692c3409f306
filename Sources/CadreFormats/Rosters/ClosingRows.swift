import Cadre

/// Recognises what stands under the data of a printed list: totals, notes and signatures.
struct ClosingRows: Sendable {
  private var isPastSignature = false

  private static let totals = [
    "tổng cộng", "tổng số", "cộng", "tổng", "cộng tổng", "total", "grand total", "subtotal", "sum",
  ].map(TextFolding.key)

  private static let signatures = Set(
    [
      "người lập biểu", "người lập bảng", "người lập", "người lập danh sách", "người tổng hợp",
      "giám đốc", "phó giám đốc",
      "thủ trưởng", "thủ trưởng đơn vị", "thủ trưởng cơ quan", "hiệu trưởng", "viện trưởng",
      "chủ tịch", "phó chủ tịch",
      "bí thư", "trưởng ban", "trưởng phòng", "chánh văn phòng", "kt. giám đốc", "kt. chủ tịch",
      "tm. ủy ban nhân dân",
      "tl. giám đốc", "xác nhận của cơ quan", "xác nhận của thủ trưởng đơn vị", "ký tên",
      "(ký, ghi rõ họ tên)",
      "(ký tên, đóng dấu)", "(ký, đóng dấu)", "(ký và ghi rõ họ tên)", "nơi nhận", "prepared by",
      "approved by", "signature",
      "signed", "director",
    ].map(TextFolding.key))

  private static let notes = ["ghi chú", "note", "notes"].map(TextFolding.key)

  /// Whether what stands in the column of ids is no id: `Tổng cộng: 25 người` in the first column of a list.
  static func standsForID(_ text: String) -> Bool {
    // Most ids are a code: no word that closes a list has a number and neither space nor colon.
    if text.utf8.contains(where: { 0x30...0x39 ~= $0 }),
      !text.utf8.contains(where: { $0 == 0x20 || $0 == 0x3A })
    {
      return true
    }
    let key = TextFolding.key(text)
    return !isTotal(key) && !signatures.contains(key) && !isNote(key)
  }

  /// Whether a row without an id closes the list. Rows are asked in their order.
  mutating func contains(_ texts: [String]) -> Bool {
    let keys = texts.lazy.filter { !$0.isEmpty }.map(TextFolding.key)
    if keys.allSatisfy({ Self.isTotal($0) || Self.isCount($0) }), keys.contains(where: Self.isTotal)
    {
      return true
    }
    if keys.allSatisfy({ Self.signatures.contains($0) || Self.isDateLine($0) }) {
      isPastSignature = true
      return true
    }
    if keys.count == 1, keys.allSatisfy(Self.isNote) { return true }
    // Under a signature stand the names of those who sign.
    return isPastSignature && keys.count <= 2
  }

  private static func isTotal(_ key: String) -> Bool {
    totals.contains { total in
      guard key.hasPrefix(total) else { return false }
      let rest = key.dropFirst(total.count)
      return rest.isEmpty || rest.first == ":"
        || rest.first == " " && rest.contains { $0.isNumber || $0 == ":" }
    }
  }

  private static func isNote(_ key: String) -> Bool {
    notes.contains { key == $0 || key.hasPrefix($0 + ":") }
  }

  private static func isCount(_ key: String) -> Bool {
    key.contains(where: \.isNumber)
      && key.allSatisfy { $0.isNumber || $0.isPunctuation || $0.isWhitespace }
      || (key.first?.isNumber ?? false) && (key.hasSuffix("người") || key.hasSuffix("people"))
  }

  /// `Lai Châu, ngày 30 tháng 11 năm 2025`.
  private static func isDateLine(_ key: String) -> Bool {
    guard let day = key.range(ofWord: "ngày"), let month = key.range(ofWord: "tháng"),
      let year = key.range(ofWord: "năm")
    else { return false }
    return day < month && month < year
  }
}

extension String {
  /// The position of a word in a text of words separated by spaces and commas.
  fileprivate func range(ofWord word: String) -> Int? {
    split(whereSeparator: { $0 == " " || $0 == "," || $0 == "(" }).firstIndex { $0 == word }
  }
}
