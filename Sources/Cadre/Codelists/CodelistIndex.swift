/// What lookups in a code list need, made once.
struct CodelistIndex: Sendable {
  let byCode: [String: Int]

  /// By code without ignored characters, in lower case.
  let byStrippedCode: [String: Int]

  /// By key of title or synonym, in the order of the list. Most lists are asked for codes only, so this is made when it
  /// is first needed.
  private let names: OnDemand<[String: [Int]]>
  private let words: OnDemand<Words>

  /// The names word by word.
  struct Words: Sendable {
    /// By all words of a title or synonym, joined.
    var byWords: [String: [Int]] = [:]

    /// The greatest number of words of a name.
    var mostWords = 0
  }

  /// Whether every code consists of digits, apart from ignored characters.
  let hasOnlyDigits: Bool

  /// Every entry followed by what lies below it.
  private(set) var sequence: [Int] = []

  /// For each entry its place in `sequence`.
  private(set) var order: [Int]

  /// For each entry where what lies below it ends in `sequence`.
  private var ends: [Int]

  init(entries: [Codelist.Entry], normalization: Codelist.Normalization) {
    let positions = entries.enumerated()
    byCode = Dictionary(positions.map { ($1.code, $0) }) { first, _ in first }
    byStrippedCode = Dictionary(
      positions.map { (normalization.stripped($1.code), $0) }
    ) { first, _ in first }
    hasOnlyDigits = byStrippedCode.keys.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
    order = Array(repeating: 0, count: entries.count)
    ends = order
    names = OnDemand { Self.names(of: entries) }
    words = OnDemand { Self.words(of: entries) }
    arrange(entries)
  }

  var byName: [String: [Int]] { names.value }
  var byWords: Words { words.value }

  /// Where an entry and everything below it stand in `sequence`.
  func span(of position: Int) -> Range<Int> { order[position]..<ends[position] }

  private mutating func arrange(_ entries: [Codelist.Entry]) {
    var children: [[Int]] = Array(repeating: [], count: entries.count)
    var open: [Int] = []
    for (position, entry) in entries.enumerated().reversed() {
      if let parent = entry.parent {
        children[parent].append(position)
      } else {
        open.append(position)
      }
    }
    // An entry is met twice: first to enter it, then, as its complement, to close it.
    while let position = open.popLast() {
      if position < 0 {
        ends[~position] = sequence.count
      } else {
        order[position] = sequence.count
        sequence.append(position)
        open.append(~position)
        open += children[position]
      }
    }
  }

  private static func names(of entries: [Codelist.Entry]) -> [String: [Int]] {
    var byName: [String: [Int]] = [:]
    for (position, entry) in entries.enumerated() {
      for name in entry.names { add(position, under: TextFolding.key(name), to: &byName) }
    }
    return byName
  }

  private static func words(of entries: [Codelist.Entry]) -> Words {
    var result = Words()
    for (position, entry) in entries.enumerated() {
      for name in entry.names {
        let words = LeadingWords(name)
        add(position, under: words.key(first: words.count), to: &result.byWords)
        result.mostWords = max(result.mostWords, words.count)
      }
    }
    return result
  }

  private static func add(_ position: Int, under key: String, to names: inout [String: [Int]]) {
    guard !key.isEmpty, names[key]?.last != position else { return }
    names[key, default: []].append(position)
  }
}

extension Codelist.Entry {
  /// Titles and synonyms.
  var names: [String] { [title.vietnamese, title.english].compactMap { $0 } + synonyms }
}
