@testable import Cadre
import Testing

/// A value of the description that is wrong, what is said about it, and how the help begins.
struct WrongValue: Sendable, CustomTestStringConvertible {
  let key: String
  let value: Sketch
  let message: String
  let help: String?

  init(_ key: String, _ value: Sketch, _ message: String, _ help: String? = nil) {
    self.key = key
    self.value = value
    self.message = message
    self.help = help
  }

  var testDescription: String { "\(key): \(message)" }
}

/// The description and tables of a list that is right until a test changes it.
struct SampleDescription {
  var description: [String: Sketch] = [
    "codelist": "1", "id": "fields", "edition": "2022", "title": ["vi": "Ngành", "en": "Fields"],
    "source": "TT09", "kind": "hierarchical", "codes": "fields.csv", "match": "leading_words",
    "crosswalks": [["to": "isced", "codes": "isced.csv"]],
  ]
  var normalize: Sketch {
    get { description["normalize"] ?? [] }
    set { description["normalize"] = newValue }
  }
  var header: [String]? = CodelistTable.codesHeader
  var rows = [
    ["48", "", "", "Máy tính", "Computing", ""],
    ["4802", "48", "", " Công nghệ thông tin ", "", ""],
    ["7480201", "4802", "", "Công nghệ thông tin", "", "CNTT| Tin học"],
  ]
  var crosswalk = [["48", "06"], ["4802", "0612"], ["4802", "0613"]]

  init() {
    normalize = [
      "ignore": ". -",
      "unlisted": [["length": "7", "starts_with": ["7", "9"], "under": ["2-5", "2-3"]]],
      "superseded": [["length": "8", "starts_with": ["52"], "edition": "2010"]],
    ]
  }

  static var ordered: SampleDescription {
    var sample = SampleDescription()
    sample.description["kind"] = "ordered"
    sample.description["normalize"] = nil
    sample.description["crosswalks"] = nil
    return sample
  }

  /// Keys stand on lines in alphabetical order.
  func line(of key: String) -> Int {
    (description.keys.sorted().firstIndex(of: key) ?? 0) * 100
  }

  func decode() -> (list: Codelist?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let place = Place(file: "fields.yaml", .text(line: 1, column: 1, length: 1))
    let pairs = description.sorted { $0.key < $1.key }.map { key, value in
      let place = Place(file: "fields.yaml", .text(line: line(of: key) + 1, column: 1, length: 1))
      return Node.Pair(key: Node.Key(key, at: place), value: value.node(at: place))
    }
    guard
      let decoded = CodelistDescription(Node(.mapping(pairs), at: place), reportingTo: &problems)
    else { return (nil, problems) }
    let list = CodelistDecoder.codelist(
      decoded, codes: Self.table("fields.csv", header, rows),
      crosswalks: ["isced": Self.table("isced.csv", ["code", "target"], crosswalk)],
      contentHash: "hash", reportingTo: &problems)
    return (list, problems)
  }

  static func table(_ file: String, _ header: [String]?, _ rows: [[String]]) -> CodelistTable {
    let records = ((header.map { [$0] } ?? []) + rows).enumerated().map { index, cells in
      CodelistTable.Record(cells, number: index + 1, line: index + 1)
    }
    return CodelistTable(file: file, records: records)
  }
}

/// A node without places.
enum Sketch: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  case text(String)
  case list([Sketch])
  case mapping([(String, Sketch)])

  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: Sketch...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Sketch)...) { self = .mapping(elements) }

  func node(at place: Place) -> Node {
    switch self {
    case .text(let text): Node(.scalar(Node.Scalar(text)), at: place)
    case .list(let list): Node(.sequence(list.map { $0.node(at: place) }), at: place)
    case .mapping(let pairs):
      Node(
        .mapping(
          pairs.map { Node.Pair(key: Node.Key($0.0, at: place), value: $0.1.node(at: place)) }),
        at: place)
    }
  }
}
