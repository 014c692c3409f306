import Cadre
import CadreFormats
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Every wrong letter in a key or a name is found, and the help says what was meant.
///
/// Each letter of each word is replaced by another one, one at a time. Only some of them in an ordinary run; set
/// `CADRE_ALL_MISSPELLINGS` for all, with a release build.
@Suite struct MisspellingTests {
  @Test(arguments: ShippedCriteria.all)
  func `every misspelling is rejected, with the right word as help`(_ shipped: ShippedCriteria) {
    let misspellings = Misspelling.all(in: shipped)
    let chosen = stride(
      from: shipped.name.utf8.count % Self.step, to: misspellings.count, by: Self.step
    )
    .map { misspellings[$0] }
    let outcomes = chosen.map { (misspelling: $0, outcome: $0.outcome(in: shipped)) }
    let accepted = outcomes.filter { $0.outcome == .accepted }.map(\.misspelling.description)
    let unhelpful = outcomes.compactMap { misspelling, outcome -> String? in
      if case .rejectedWithOtherHelp(let message) = outcome { return "\(misspelling): \(message)" }
      return nil
    }
    print(
      "\(shipped): \(chosen.count) of \(misspellings.count) letters changed, \(accepted.count) accepted,",
      "\(unhelpful.count) without the right word first")
    #expect(chosen.count > 100)
    #expect(accepted == [])
    #expect(unhelpful == [])
  }

  /// Every so manieth letter is changed. A prime, so that it does not fall into the rhythm of the text.
  private static let step =
    ProcessInfo.processInfo.environment["CADRE_ALL_MISSPELLINGS"] == nil ? 53 : 1
}

/// One letter of a word replaced by another.
private struct Misspelling: Sendable, CustomStringConvertible {
  let word: WrittenWord
  let position: Int
  let letter: UInt8

  enum Outcome: Hashable {
    case accepted
    case rejected
    case rejectedWithOtherHelp(String)
  }

  var written: String {
    var bytes = Array(word.text.utf8)
    bytes[position] = letter
    return String(decoding: bytes, as: UTF8.self)
  }

  var description: String { "\(word.path): \(word.text) → \(written)" }

  static func all(in shipped: ShippedCriteria) -> [Misspelling] {
    shipped.words.flatMap { word in
      word.text.utf8.enumerated().compactMap { position, byte in
        other(than: byte, position).map { Misspelling(word: word, position: position, letter: $0) }
      }
    }
  }

  /// Another letter, not always the same one.
  private static func other(than byte: UInt8, _ position: Int) -> UInt8? {
    let shift = UInt8(truncatingIfNeeded: 1 + (position * 7 + Int(byte)) % 25)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return UInt8(ascii: "a") + (byte - UInt8(ascii: "a") + shift) % 26
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return UInt8(ascii: "A") + (byte - UInt8(ascii: "A") + shift) % 26
    default: return nil
    }
  }

  func outcome(in shipped: ShippedCriteria) -> Outcome {
    var bytes = Array(shipped.text.utf8)
    bytes[word.start + position] = letter
    let (criteria, problems) = ShippedCriteria.read(bytes)
    guard criteria == nil else { return .accepted }
    guard let first = problems.first(where: { $0.severity == .error }) else { return .accepted }
    let help = first.help.first?.text(in: .english) ?? ""
    // The first word in backticks.
    let named = help.split(separator: "`", omittingEmptySubsequences: false).dropFirst().first
    if let named, meant.contains(String(named)) { return .rejected }
    return .rejectedWithOtherHelp("\(first.message(in: .english)) (\(help))")
  }

  /// The right word; of a path also its part, since only that is wrong; where a name is declared also the name as declared,
  /// since the fault is found where the name is used.
  private var meant: [String] {
    var meant = [word.text]
    if word.isDeclaration { meant.append(written) }
    var end = 0
    for part in word.text.split(separator: ".") {
      end += part.utf8.count + 1
      if position < end {
        meant.append(String(part))
        break
      }
    }
    return meant
  }
}
