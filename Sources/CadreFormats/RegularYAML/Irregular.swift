/// Thrown where YAML is not written in the regular form, so that it must be read carefully.
///
/// The regular form is what nearly all rosters are written in: block mappings and sequences, a key and its value on one
/// line, mappings and sequences in brackets on one line, plain and quoted text of one line, comments. It has only the
/// keys that the roster may have, each once, and nothing that would have to be reported.
package struct Irregular: Error {}

/// What bytes are in the regular form, by bits.
struct ByteClasses {
  /// Ends a run of bytes that double quotes, single quotes or comments may hold without a closer look.
  static let inDouble: UInt8 = 1
  static let inSingle: UInt8 = 2
  static let inComment: UInt8 = 4

  /// Ends a run of bytes that plain text may hold without a closer look, by itself and between brackets.
  static let inPlain: UInt8 = 8
  static let inFlow: UInt8 = 16

  /// May stand in a key, and may begin plain text.
  static let key: UInt8 = 32
  static let first: UInt8 = 64

  /// For each byte its bits.
  static let table: [UInt8] = (0...255).map { classes(of: UInt8($0)) }

  private static func classes(of byte: UInt8) -> UInt8 {
    let all = inDouble | inSingle | inComment | inPlain | inFlow
    switch byte {
    case ..<0x20, 0x7F: return all
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      return key | first
    case UInt8(ascii: "."): return key
    case UInt8(ascii: "-"): return key | inFlow
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
      UInt8(ascii: "+"):
      return 0
    case UInt8(ascii: "\""): return inDouble | inFlow
    case UInt8(ascii: "\\"): return inDouble | inFlow
    case UInt8(ascii: "'"): return inSingle | inFlow
    case UInt8(ascii: ":"), UInt8(ascii: "#"): return inPlain | inFlow
    case 0x21...0x7E: return inFlow
    case 0x80...0xBF: return 0
    // U+0100 to U+01BF: no sign, no space and nothing that looks like a letter of ASCII.
    case 0xC4...0xC6: return first
    case 0xC3, 0xE1: return all | first
    case 0xC2, 0xD8, 0xE2, 0xEF: return all
    default: return inPlain | inFlow
    }
  }
}
