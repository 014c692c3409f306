/// A controlled list of codes with titles and synonyms, such as degree levels or fields of education.
public struct Codelist: Sendable, Identifiable {
  // One reference, so that a list costs nothing to hand on.
  private let contents: Contents

  private final class Contents: Sendable {
    let id: String
    let edition: String
    let title: LocalizedText
    let source: LocalizedText
    let note: LocalizedText?
    let kind: Kind
    let entries: [Entry]
    let normalization: Normalization
    let match: Match
    let crosswalks: [String: [String: [String]]]
    let contentHash: String
    let index: CodelistIndex

    init(
      id: String, edition: String, title: LocalizedText, source: LocalizedText,
      note: LocalizedText?, kind: Kind, entries: [Entry], normalization: Normalization,
      match: Match, crosswalks: [String: [String: [String]]], contentHash: String
    ) {
      self.id = id
      self.edition = edition
      self.title = title
      self.source = source
      self.note = note
      self.kind = kind
      self.entries = entries
      self.normalization = normalization
      self.match = match
      self.crosswalks = crosswalks
      self.contentHash = contentHash
      index = CodelistIndex(entries: entries, normalization: normalization)
    }
  }

  /// Creates a list.
  ///
  /// - Precondition: the codes differ, parents are positions in `entries` and form no cycle.
  public init(
    id: String, edition: String, title: LocalizedText, source: LocalizedText = LocalizedText(),
    note: LocalizedText? = nil, kind: Kind, entries: [Entry],
    normalization: Normalization = Normalization(), match: Match = .exact,
    crosswalks: [String: [String: [String]]] = [:], contentHash: String
  ) {
    contents = Contents(
      id: id, edition: edition, title: title, source: source, note: note, kind: kind,
      entries: entries, normalization: normalization, match: match, crosswalks: crosswalks,
      contentHash: contentHash)
    precondition(index.byCode.count == entries.count, "a code stands in its list once")
    precondition(index.sequence.count == entries.count, "parents form no cycle")
  }

  /// How criteria name the list, such as `moet-2022`.
  public var id: String { contents.id }

  /// Which issue of the codes this is, such as `2022`.
  public var edition: String { contents.edition }

  /// What reports call the list.
  public var title: LocalizedText { contents.title }

  /// Where the codes come from.
  public var source: LocalizedText { contents.source }

  /// What a reader should know before relying on the list.
  public var note: LocalizedText? { contents.note }

  /// How the codes relate to each other.
  public var kind: Kind { contents.kind }

  /// In the order of the file.
  public var entries: [Entry] { contents.entries }

  /// How written codes are brought to the form of the list.
  public var normalization: Normalization { contents.normalization }

  /// How written text is compared with titles and synonyms.
  public var match: Match { contents.match }

  /// For each other list, by its id, the codes there that correspond to a code here.
  public var crosswalks: [String: [String: [String]]] { contents.crosswalks }

  /// Identifies the bytes that the list was read from.
  public var contentHash: String { contents.contentHash }

  var index: CodelistIndex { contents.index }
}

extension Codelist {
  /// How the codes of a list relate to each other.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case plain

    /// By rank: conditions may compare them.
    case ordered

    /// As a tree: a code stands for everything below it.
    case hierarchical
  }

  /// How written text names a code.
  public enum Match: String, Hashable, Sendable, CaseIterable {
    /// The whole text is a title or synonym.
    case exact

    /// The text begins with a title or synonym, word by word; the longest one decides.
    case leadingWords = "leading_words"
  }

  /// One code of a list.
  public struct Entry: Hashable, Sendable {
    /// The code as criteria write it.
    public let code: String

    /// The position of the code directly above.
    public let parent: Int?

    /// The place in an ordered list: greater is higher, equal ranks are equal.
    public let rank: Int?

    /// What reports call the code.
    public let title: LocalizedText

    /// Other names by which rosters call it, abbreviations among them.
    public let synonyms: [String]

    /// Creates an entry.
    public init(
      code: String, parent: Int? = nil, rank: Int? = nil, title: LocalizedText,
      synonyms: [String] = []
    ) {
      self.code = code
      self.parent = parent
      self.rank = rank
      self.title = title
      self.synonyms = synonyms
    }
  }
}

extension Codelist: Hashable {
  /// Lists are the same where id, edition and content are.
  public static func == (left: Codelist, right: Codelist) -> Bool {
    left.id == right.id && left.edition == right.edition && left.contentHash == right.contentHash
  }

  /// Hashes id, edition and content hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(edition)
    hasher.combine(contentHash)
  }
}

extension Codelist {
  /// The position of exactly this code, as criteria write it.
  public subscript(code: String) -> Int? { index.byCode[code] }

  /// Whether the entry at `position` is the one at `ancestor` or lies below it.
  public func isUnder(_ position: Int, _ ancestor: Int) -> Bool {
    index.span(of: ancestor).contains(index.order[position])
  }

  /// Whether nothing lies below the entry.
  public func isLeaf(_ position: Int) -> Bool { index.span(of: position).count == 1 }

  /// The entry and everything below it, each before what lies below it.
  public func subtree(_ position: Int) -> ArraySlice<Int> {
    index.sequence[index.span(of: position)]
  }

  /// The entry and everything above it, from the nearest.
  public func lineage(_ position: Int) -> some Sequence<Int> {
    sequence(first: position) { entries[$0].parent }
  }

  /// The rank of the entry, in an ordered list.
  public func rank(_ position: Int) -> Int? { entries[position].rank }
}
