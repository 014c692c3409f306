/// A tree of text scalars, sequences and mappings, every node with its place.
///
/// Scalars keep the text of the source: what it means is decided by whoever reads it, so that `0613` and `no` stay
/// what they are.
public struct Node: Hashable, Sendable {
  /// What the node holds.
  public let content: Content

  /// Where the node begins.
  public let place: Place

  /// Where the node lies in the file, in bytes.
  public let bytes: Range<Int>

  /// What a node holds.
  public indirect enum Content: Hashable, Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Pair])
  }

  /// One value as written.
  public struct Scalar: Hashable, Sendable {
    /// The text as the source has it.
    public let text: String

    /// Whether it was written in quotes or as a block; only a plain scalar can be a number or absent.
    public let isPlain: Bool

    /// Creates a scalar.
    public init(_ text: String, isPlain: Bool = true) {
      self.text = text
      self.isPlain = isPlain
    }
  }

  /// A key and its value.
  public struct Pair: Hashable, Sendable {
    /// The key.
    public let key: Key

    /// The value.
    public let value: Node

    /// Creates a pair.
    public init(key: Key, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// The key of a pair: always text.
  public struct Key: Hashable, Sendable {
    /// The text of the key.
    public let text: String

    /// Where the key stands.
    public let place: Place

    /// Creates a key.
    public init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// Creates a node.
  public init(_ content: Content, at place: Place, bytes: Range<Int> = 0..<0) {
    self.content = content
    self.place = place
    self.bytes = bytes
  }
}

extension Node {
  /// The scalar, where the node is one.
  public var scalar: Scalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The children, where the node is a sequence.
  public var elements: [Node]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The pairs, where the node is a mapping.
  public var pairs: [Pair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// The value of `key`, where the node is a mapping that has it.
  public subscript(key: String) -> Node? { pairs?.first { $0.key.text == key }?.value }

  /// Whether the node is a plain empty scalar, `~` or `null`: nothing was written.
  public var isAbsent: Bool {
    guard let scalar, scalar.isPlain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }
}
