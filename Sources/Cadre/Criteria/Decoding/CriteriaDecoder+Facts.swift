/// The types that facts can be declared with.
private enum DeclaredType: String, CaseIterable {
  case number
  case text
  case date
  case boolean
  case code
}

extension CriteriaDecoder {
  /// Adds the declared facts to the schema.
  mutating func declareFacts(_ node: Node?) {
    guard let node else { return }
    guard let pairs = section(node, "facts") else {
      brokenFacts.areUnknown = true
      return
    }
    var declared: [FactReference: Place] = [:]
    for pair in pairs {
      guard let definition = fact(pair) else {
        brokenFacts.add(pair.key.text)
        continue
      }
      if let first = declared[definition.reference] {
        reportRepeated(definition.reference.description, at: pair.key.place, first: first)
        continue
      }
      declared[definition.reference] = pair.key.place
      schema.declare(definition)
    }
  }

  private mutating func fact(_ pair: Node.Pair) -> FactDefinition? {
    let key = pair.key.text
    let parts = key.split(separator: ".", omittingEmptySubsequences: false)
    let name = String(parts.last ?? "")
    guard checkFactName(name, partCount: parts.count, pair.key) else { return nil }
    let shape = schema.isBuiltInName(name) ? MappingShape.fact.withoutRequired : .fact
    guard let fields = fields(of: pair.value, shape, name: key) else { return nil }
    guard let owner = owner(fields, prefix: parts.count == 2 ? parts[0] : nil, pair.key),
      let type = type(fields, of: FactReference(owner, name))
    else { return nil }
    let reference = FactReference(owner, name)
    let builtIn = schema[reference].flatMap { $0.place == nil ? $0 : nil }
    if let builtIn, !isAllowed(type, insteadOf: builtIn, at: pair.key.place) { return nil }
    return FactDefinition(
      reference, type,
      title: fields["title"].flatMap { texts($0) } ?? builtIn?.title ?? LocalizedText(),
      place: pair.key.place)
  }

  private mutating func checkFactName(_ name: String, partCount: Int, _ key: Node.Key) -> Bool {
    guard partCount <= 2, Spelling.isIdentifier(name, separator: "_") else {
      let owner = partCount == 2 ? String(key.text.prefix { $0 != "." }) + "." : ""
      let fixed = Spelling.identifier(from: partCount <= 2 ? name : key.text, separator: "_")
        .map { owner + $0 }
      report(
        .badFactName, at: key.place, ["name": .text(key.text)],
        help: fixed.map { [.writing($0)] } ?? [])
      return false
    }
    let reserved = MappingShape.connectives + MappingShape.recordKeys + ["where", "held_on"]
    guard !reserved.contains(name) else {
      report(.reservedFactName, at: key.place, ["name": .text(name)])
      return false
    }
    return true
  }

  private mutating func owner(
    _ fields: Fields, prefix: Substring?, _ key: Node.Key
  ) -> FactOwner? {
    let owners = FactOwner.allCases.filter { $0 != .team }
    let stated = fields["of"].map { word($0, for: "of", among: owners) }
    guard let prefix else {
      guard let stated else {
        report(.missingKey, at: key.place, ["keys": .words(["of"]), "subject": fields.subject])
        return nil
      }
      return stated
    }
    guard let owner = owners.first(where: { $0.rawValue == prefix }) else {
      report(
        .unknownOwner, at: key.place, ["name": .text(String(prefix))],
        help: Self.suggestions(for: String(prefix), among: owners.map(\.rawValue)))
      return nil
    }
    if let stated {
      guard let stated else { return nil }
      guard stated == owner else {
        report(
          .ownersDiffer, at: fields.place(of: "of"),
          ["name": .text(key.text), "owner": .text(stated.rawValue)])
        return nil
      }
    }
    return owner
  }

  private mutating func type(_ fields: Fields, of reference: FactReference) -> FactType? {
    guard let node = fields["type"] else {
      // A built-in fact keeps its type where only the code list changes.
      guard let builtIn = schema[reference] else {
        if fields.shape.required.contains("type") { return nil }
        report(
          .missingKey, at: fields.place, ["keys": .words(["type"]), "subject": fields.subject])
        return nil
      }
      guard let codelist = fields["codelist"] else { return builtIn.type }
      return codelistName(codelist).map { .code($0) }
    }
    guard let declared = word(node, for: "type", as: DeclaredType.self) else { return nil }
    if let codelist = fields["codelist"], declared != .code {
      report(
        .codelistWithoutCodes, at: fields.place(of: "codelist"),
        ["type": .text(declared.rawValue)], help: [.writing("type: code")])
      _ = codelistName(codelist)
      return nil
    }
    switch declared {
    case .number: return .number
    case .text: return .text
    case .date: return .date
    case .boolean: return .boolean
    case .code:
      guard let codelist = fields["codelist"] else {
        report(
          .missingKey, at: fields.place,
          ["keys": .words(["codelist"]), "subject": fields.subject])
        return nil
      }
      return codelistName(codelist).map { .code($0) }
    }
  }

  /// A built-in fact may get another code list, and text may become codes; names and ids stay text.
  private mutating func isAllowed(
    _ type: FactType, insteadOf builtIn: FactDefinition, at place: Place
  ) -> Bool {
    if type == builtIn.type { return true }
    let isCode = ValueType(type).isCode
    let links = ["id", "name", "parent", "unit"]
    if isCode, ValueType(builtIn.type).isCode { return true }
    if isCode, builtIn.type == .text, !links.contains(builtIn.reference.name) { return true }
    report(
      .builtInFact, at: place,
      [
        "fact": .text(builtIn.reference.description), "type": ValueType(builtIn.type).name,
      ])
    return false
  }
}

extension MappingShape {
  fileprivate var withoutRequired: MappingShape { MappingShape(noun, named: named, keys) }
}

extension ValueType {
  var isCode: Bool {
    if case .code = self { return true }
    return false
  }
}

extension FactSchema {
  /// Whether some fact with this name is declared and not built in.
  func isDeclared(_ name: String) -> Bool {
    definitions.contains { $0.place != nil && $0.reference.name == name }
  }

  /// Whether some built-in fact has this name.
  fileprivate func isBuiltInName(_ name: String) -> Bool {
    definitions.contains { $0.place == nil && $0.reference.name == name }
  }
}

/// Facts whose declaration cannot be read. They count as declared, so that using them is no second problem.
struct BrokenFacts {
  private var names: Set<String> = []

  /// Whether the whole section cannot be read: any name may have been declared there.
  var areUnknown = false

  /// The names without their owners.
  var bareNames: [String] { names.filter { !$0.contains(".") }.sorted() }

  mutating func add(_ name: String) {
    let bare = name.split(separator: ".").last.map(String.init) ?? name
    names.formUnion([name, bare])
    // It may be used as it should have been written.
    if let fixed = Spelling.identifier(from: bare, separator: "_") { names.insert(fixed) }
  }

  func mayHave(_ name: String) -> Bool {
    let bare = name.split(separator: ".").last.map(String.init) ?? name
    return areUnknown || names.contains(bare)
  }
}
