import Cadre

/// What all spellings of a name have in common, found without folding it: its consonants of ASCII and its digits.
///
/// Names with equal keys (``TextFolding``) have equal skeletons, so only those with equal skeletons need be folded.
struct NameSkeleton: Hashable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// nil where a character may stand for ASCII letters: combining marks, and whatever is not Latin.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0
    for byte in name {
      // Of the characters that begin with E1 only U+1E80 to U+1EFF.
      if previous == 0xE1, byte != 0xBA, byte != 0xBB { return nil }
      previous = byte
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): add(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if !Self.isVowel(byte | 0x20) { add(byte | 0x20) }
      case ..<0x80: continue
      // U+00C0 to U+01BF and U+1E80 to U+1EFF: composed letters.
      case 0x80...0xBF, 0xC3...0xC6, 0xE1: continue
      default: return nil
      }
    }
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Numbers for the names of a dictionary: names that are spellings of one name have the same number.
  static func classes(of names: CellDictionary) -> (numbers: [Int], count: Int) {
    var bySkeleton: [NameSkeleton: Int] = [:]
    var numbers: [Int] = []
    numbers.reserveCapacity(names.count)
    for code in 0..<names.count {
      guard let skeleton = NameSkeleton(names[code]) else { return exactClasses(of: names) }
      let number = bySkeleton[skeleton] ?? bySkeleton.count
      bySkeleton[skeleton] = number
      numbers.append(number)
    }
    return (numbers, bySkeleton.count)
  }

  private static func exactClasses(of names: CellDictionary) -> (numbers: [Int], count: Int) {
    var byKey: [String: Int] = [:]
    let numbers = (0..<names.count).map { code in
      let key = TextFolding.key(String(decoding: names[code], as: UTF8.self))
      let number = byKey[key] ?? byKey.count
      byKey[key] = number
      return number
    }
    return (numbers, byKey.count)
  }

  /// Whether no two names of a dictionary are spellings of the same name.
  static func areDistinct(_ names: CellDictionary) -> Bool {
    let classes = classes(of: names)
    guard classes.count < names.count else { return true }
    let members = Dictionary(grouping: 0..<names.count) { classes.numbers[$0] }
    return members.values.allSatisfy { codes in
      let keys =
        codes.count == 1
        ? [] : Set(codes.map { TextFolding.key(String(decoding: names[$0], as: UTF8.self)) })
      return codes.count == 1 || keys.count == codes.count
    }
  }
}
