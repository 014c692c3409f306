import Cadre
import CadreFormats

/// Everything that one pass over a text gave.
struct CSVReading {
  var rows: [CSVRow] = []
  var problems: [Diagnostic] = []
  var delimiter: Delimiter?
  var isCutShort = false

  init(_ text: String, options: DelimitedText.Options = .init()) {
    self.init(Array(text.utf8), options: options)
  }

  /// Reads with the first row that is not blank as the header.
  init(_ bytes: [UInt8], options: DelimitedText.Options = .init()) {
    guard
      var text = DelimitedText(bytes, file: "r.csv", options: options, reportingTo: &problems)
    else { return }
    while let row = text.next(reportingTo: &problems) {
      rows.append(row)
      if text.columns == nil, case .record(let record) = row { text.columns = record.count }
    }
    delimiter = text.delimiter
    isCutShort = text.isCutShort
  }

  var records: [CSVRecord] {
    rows.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  var cells: [[String]] { records.map(\.texts) }

  var rejected: [Int] {
    rows.compactMap { if case .rejected(let record) = $0 { record.number } else { nil } }
  }

  var blank: [Int] {
    rows.compactMap { if case .blank(let record) = $0 { record.number } else { nil } }
  }

  /// Codes with the places at which they were found.
  var found: [String] {
    problems.map { "\($0.kind.code) \($0.place?.description(in: .english) ?? "-")" }
  }

  var codes: [String] { problems.map(\.kind.code) }
}

extension DelimitedText.Options {
  static var lenient: Self { Self(lenientQuotes: true) }

  static func limited(_ change: (inout DelimitedText.Limits) -> Void) -> Self {
    var options = Self()
    change(&options.limits)
    return options
  }
}
