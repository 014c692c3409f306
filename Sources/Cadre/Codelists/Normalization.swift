extension Codelist {
  /// How written codes are brought to the form of a list. It is declared with the list and not built into the engine.
  public struct Normalization: Hashable, Sendable {
    /// Characters that writers put between parts of a code: `7.48.02.01`.
    public var ignored: Set<Character>

    /// Where unlisted codes of a known shape belong.
    public var unlisted: [Placement]

    /// Shapes of codes of an older edition, which mean something else here.
    public var superseded: [Superseded]

    /// Set where every code lies below the codes that it begins with.
    public var prefix: Prefix?

    /// Creates a normalization; without arguments, codes are taken as written.
    public init(
      ignored: Set<Character> = [], unlisted: [Placement] = [], superseded: [Superseded] = [],
      prefix: Prefix? = nil
    ) {
      self.ignored = ignored
      self.unlisted = unlisted
      self.superseded = superseded
      self.prefix = prefix
    }
  }

  /// The outward form of a code: how long it is and how it begins.
  public struct Shape: Hashable, Sendable {
    /// In characters.
    public let length: Int

    /// Possible beginnings; none means any.
    public let beginnings: [String]

    /// Creates a shape.
    public init(length: Int, beginnings: [String] = []) {
      self.length = length
      self.beginnings = beginnings
    }

    /// What follows the beginning of a code without its ignored characters, or nil where it has another shape.
    func remainder(of code: String) -> Substring? {
      guard code.count == length else { return nil }
      if beginnings.isEmpty { return code[...] }
      return beginnings.first { code.hasPrefix($0) }.map { code.dropFirst($0.count) }
    }
  }

  /// Where unlisted codes of one shape belong: under the first listed code among some of their parts.
  public struct Placement: Hashable, Sendable {
    /// Which codes it is about.
    public let shape: Shape

    /// Positions of characters from 1, both ends included, the most specific part first.
    public let parts: [ClosedRange<Int>]

    /// Creates a placement.
    public init(shape: Shape, parts: [ClosedRange<Int>]) {
      self.shape = shape
      self.parts = parts
    }
  }

  /// A shape of codes of an older edition.
  public struct Superseded: Hashable, Sendable {
    /// Which codes it is about.
    public let shape: Shape

    /// The edition that they are of.
    public let edition: String

    /// Creates a superseded shape.
    public init(shape: Shape, edition: String) {
      self.shape = shape
      self.edition = edition
    }
  }

  /// A hierarchy by beginnings of codes.
  public struct Prefix: Hashable, Sendable {
    /// How many characters at the start of a written code take no part.
    public let skipped: Int

    /// Creates a prefix hierarchy.
    public init(skipped: Int = 0) { self.skipped = skipped }
  }
}

extension Codelist.Normalization {
  /// A written code without white space, invisible and ignored characters, in lower case.
  func stripped(_ written: String) -> String {
    // Most codes are written as the list has them.
    if written.utf8.allSatisfy(\.isDigitOrSmallLetter),
      !ignored.contains(where: \.isDigitOrSmallLetter)
    {
      return written
    }
    let kept = TextFolding.visible(written).filter { !$0.isWhitespace && !ignored.contains($0) }
    return kept.lowercased()
  }
}

extension UInt8 {
  /// Whether this is a digit or a small letter of ASCII.
  var isDigitOrSmallLetter: Bool { (0x30...0x39).contains(self) || (0x61...0x7A).contains(self) }
}

extension Character {
  fileprivate var isDigitOrSmallLetter: Bool { asciiValue?.isDigitOrSmallLetter ?? false }
}
