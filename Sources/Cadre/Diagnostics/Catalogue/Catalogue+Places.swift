extension Phrase {
  static let rowPlace = Phrase(en: "{file}:row {row}", vi: "{file}:dòng {row}")
  static let cellPlace = Phrase(
    en: "{file}:row {row}, column \"{column}\"", vi: "{file}:dòng {row}, cột \"{column}\"")
}
