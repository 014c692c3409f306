extension Phrase {
  static let rowPlace = Phrase(en: "{file}:row {row}", vi: "{file}:dòng {row}")
  static let cellPlace = Phrase(
    en: "{file}:row {row}, column \"{column}\"", vi: "{file}:dòng {row}, cột \"{column}\"")

  // MARK: Where a record begins on another line of the file, as after a line break in quotation marks

  static let rowAndLinePlace = Phrase(
    en: "{file}:row {row} (line {line})",
    vi: "{file}:dòng {row} (dòng {line} trong tệp)")
  static let cellAndLinePlace = Phrase(
    en: "{file}:row {row} (line {line}), column \"{column}\"",
    vi: "{file}:dòng {row} (dòng {line} trong tệp), cột \"{column}\"")
}
