extension Unicode.Scalar {
  /// The letter or digit of the keyboard for which this one is easily taken; nil where there is none.
  package var lookalike: Unicode.Scalar? {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    case 0xD0: "\u{110}"
    case 0xF0: "\u{111}"
    case 0x370...0x52F: Self.cyrillicAndGreek[self]
    default: nil
    }
  }

  private static let cyrillicAndGreek: [Unicode.Scalar: Unicode.Scalar] = {
    let foreign = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρ"
    let usual = "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXovip"
    return Dictionary(
      zip(foreign.unicodeScalars, usual.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }()
}

extension String {
  /// The text with each look-alike replaced, characters without width left out, and odd spaces made usual or, at the
  /// ends, left out.
  var withoutLookalikes: String {
    var result = ""
    for scalar in unicodeScalars where !scalar.isInvisibleControl {
      result.unicodeScalars.append(scalar.isOddSpace ? " " : scalar.lookalike ?? scalar)
    }
    let isSpace: (Character) -> Bool = { $0 == " " }
    guard let last = result.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(result[...last].drop(while: isSpace))
  }

  /// Whether this would be a name such as `leading-posts`, were each look-alike the letter that it looks like.
  var isNameSaveForLookalikes: Bool {
    var hasUsual = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: hasUsual = true
      default:
        guard scalar.isInvisibleControl || scalar.isOddSpace || scalar.lookalike != nil else {
          return false
        }
      }
    }
    return hasUsual
  }
}
