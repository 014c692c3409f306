import Cadre

/// What all spellings of a name have in common, found without folding it: its consonants of ASCII and its digits.
///
/// Names with equal keys (``TextFolding``) have equal skeletons, so only those with equal skeletons need be folded.
struct NameSkeleton: Hashable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// nil where a character may stand for ASCII letters: combining marks, and whatever is not Latin.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    for byte in name {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): add(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if !Self.isVowel(byte | 0x20) { add(byte | 0x20) }
      case ..<0x80: continue
      // U+00C0 to U+01BF and U+1E80 to U+1EFF: composed letters.
      case 0x80...0xBF, 0xC3...0xC6: continue
      case 0xE1: continue
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

  /// Whether no two names of a dictionary are spellings of the same name.
  static func areDistinct(_ names: CellDictionary) -> Bool {
    var first: [NameSkeleton: Int] = [:]
    var keys: [NameSkeleton: Set<String>] = [:]
    func key(_ code: Int) -> String {
      TextFolding.key(String(decoding: names[code], as: UTF8.self))
    }
    var whole: Set<String>? = nil
    for code in 1..<max(names.count, 1) {
      guard let skeleton = NameSkeleton(names[code]) else {
        whole = []
        break
      }
      guard let other = first[skeleton] else {
        first[skeleton] = code
        continue
      }
      if keys[skeleton] == nil { keys[skeleton] = [key(other)] }
      guard keys[skeleton, default: []].insert(key(code)).inserted else { return false }
    }
    guard whole != nil else { return true }
    return Set((1..<names.count).map(key)).count == names.count - 1
  }
}
