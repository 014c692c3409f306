/// A mapping whose keys have been checked against its shape.
struct Fields {
  let shape: MappingShape
  let place: Place

  /// The name of what the mapping describes, for messages.
  var name: String?

  /// Whether keys stand here of which it is not known what they mean.
  var hasUnknownKeys = false
  private var pairs: [(key: String, pair: Node.Pair)] = []

  init(_ shape: MappingShape, name: String?, at place: Place) {
    self.shape = shape
    self.name = name
    self.place = place
  }

  subscript(key: String) -> Node? { pairs.first { $0.key == key }?.pair.value }

  /// Where the key stands, or the mapping where it has none.
  func place(of key: String) -> Place {
    pairs.first { $0.key == key }?.pair.key.place ?? place
  }

  func has(_ key: String) -> Bool { pairs.contains { $0.key == key } }

  /// The pairs with their keys, a misspelt key under the right one.
  var entries: [(key: String, pair: Node.Pair)] { pairs }

  /// The mapping in a message.
  var subject: PhraseArgument { shape.subject(name) }

  mutating func add(_ pair: Node.Pair, as key: String) { pairs.append((key, pair)) }
}

extension CriteriaDecoder {
  /// Checks the keys of a mapping: unknown ones, and required ones that are missing.
  ///
  /// A misspelt key is reported once and then read as the one that was meant, so that nothing else is reported because
  /// of it.
  ///
  /// - Parameter isOpen: Whether other keys may be right, because what declares them could not be read.
  mutating func fields(
    of node: Node, _ shape: MappingShape, name: String? = nil, isOpen: Bool = false
  ) -> Fields? {
    let help = node.pairs == nil ? rewritten(node, shape) : nil
    guard
      let pairs = mapping(
        node, expected: shape.subject(name), help: help.map { [.writing($0)] } ?? [])
    else { return nil }
    var fields = Fields(shape, name: name, at: node.place)
    var unknown: [Node.Pair] = []
    for pair in pairs {
      if shape.keys.contains(pair.key.text) {
        fields.add(pair, as: pair.key.text)
      } else {
        unknown.append(pair)
      }
    }
    for pair in unknown where !isOpen {
      let meant = reportUnknownKey(pair, in: fields)
      if let meant, !fields.has(meant) {
        fields.add(pair, as: meant)
      } else {
        fields.hasUnknownKeys = true
      }
    }
    let missing = shape.required.filter { !fields.has($0) }
    if !missing.isEmpty {
      report(
        .missingKey, at: node.place, ["keys": .words(missing), "subject": fields.subject],
        help: missing.compactMap(Self.choices))
    }
    return fields
  }

  /// What a missing key may be, where there are only a few words.
  private static func choices(of key: String) -> Sentence? {
    let words: [String]
    switch key {
    case "force": words = Requirement.Force.allCases.map(\.rawValue)
    case "if_nobody": words = ["met", "unmet", "not_applicable"]
    case "cadre": return .writing("cadre: 1")
    default: return nil
    }
    return Sentence(.valuesOfKey, ["key": .text(key), "names": .words(words)])
  }

  /// Reports a key that does not belong into a mapping.
  ///
  /// - Returns: the key that was meant, where one is near.
  private mutating func reportUnknownKey(_ pair: Node.Pair, in fields: Fields) -> String? {
    let shape = fields.shape
    let key = pair.key
    if let bound = Self.bound(meantBy: pair, in: shape) {
      report(
        .unknownKey, at: key.place, ["key": .text(key.text), "subject": fields.subject],
        help: [Sentence(.didYouMean, ["name": .text(bound)])])
      return bound
    }
    // What is still missing is likelier to be meant than what is there already.
    let absent = shape.keys.filter { !fields.has($0) }
    let candidates =
      absent.filter(shape.required.contains) + absent + shape.keys.filter(fields.has)
    let meant = Spelling.nearest(to: key.text, among: candidates)
    if let meant, schema.isDeclared(meant), isReported(key) { return meant }
    let allowed = Sentence(.allowedHere, ["names": .words(shape.keys)])
    let isVeryNear = meant.map { Spelling.isOneSlip(key.text, $0) } ?? false
    if !isVeryNear, let home = MappingShape.homes.first(where: { $0.keys.contains(key.text) }) {
      report(
        .keyAtWrongLevel, at: key.place,
        ["key": .text(key.text), "home": .phrase(home.noun), "subject": fields.subject],
        help: [allowed])
      return nil
    }
    let help = meant.map { [Sentence(.didYouMean, ["name": .text($0)]), allowed] } ?? [allowed]
    report(
      .unknownKey, at: key.place, ["key": .text(key.text), "subject": fields.subject], help: help)
    return meant
  }

  /// `at_least` where bounds say of what: of heads, or of a share.
  private static func bound(meantBy pair: Node.Pair, in shape: MappingShape) -> String? {
    let isShare = pair.value.scalar.map { $0.text.contains("%") || $0.text.contains("/") } ?? false
    let bound = pair.key.text + (isShare ? "_share" : "_count")
    return MappingShape.comparisonKeys.contains(pair.key.text) && shape.keys.contains(bound)
      ? bound : nil
  }

  /// What stands in place of a mapping, as the value of the key that was probably meant.
  private func rewritten(_ node: Node, _ shape: MappingShape) -> String? {
    if let scalar = node.scalar, !node.isAbsent {
      let text = scalar.isPlain ? scalar.text : "\"\(scalar.text)\""
      if shape.keys == MappingShape.source.keys {
        return "{ cite: { \(LocalizedText.language(of: scalar.text)): \(text) } }"
      }
      if shape.keys == MappingShape.parameter.keys { return "{ value: \(text) }" }
      if shape.keys == MappingShape.fact.keys { return "{ type: \(text) }" }
    }
    if let elements = node.elements, shape.keys == MappingShape.list.keys {
      let codes = elements.compactMap { $0.scalar?.text }
      guard codes.count == elements.count else { return nil }
      let known = codelists.sorted { $0.key < $1.key }.compactMap(\.value)
      let codelist = known.first { list in codes.allSatisfy { list[$0] != nil } }
      return "{ codelist: \(codelist?.id ?? "…"), include: [\(codes.joined(separator: ", "))] }"
    }
    return nil
  }
}

extension LocalizedText {
  /// The key of the language in which a text is probably written: Vietnamese hardly does without its marks.
  static func language(of text: String) -> String {
    text.contains { !$0.isASCII && $0.isLetter } ? "vi" : "en"
  }
}
