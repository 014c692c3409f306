/// The description of a code list: everything but the codes themselves.
package struct CodelistDescription {
  package let id: String
  package let edition: String
  package let title: LocalizedText
  package let source: LocalizedText
  package let note: LocalizedText?
  package let kind: Codelist.Kind
  package let normalization: Codelist.Normalization
  package let match: Codelist.Match

  /// The file of the codes, relative to the description.
  package let codes: FileName
  package let crosswalks: [CrosswalkFile]

  /// Where the description stands.
  package let place: Place

  /// A file as the description names it.
  package struct FileName: Hashable {
    package let text: String
    package let place: Place
  }

  /// The file of a crosswalk to another list.
  package struct CrosswalkFile: Hashable {
    package let target: String
    package let codes: FileName
  }

  /// Reads a description and reports everything that is wrong with it.
  package init?(_ node: Node, reportingTo problems: inout [Diagnostic]) {
    var reader = DescriptionReader()
    defer { problems += reader.problems }
    let isMapping = reader.readMapping(
      node,
      required: ["codelist", "id", "edition", "title", "source", "kind", "codes"],
      optional: ["note", "normalize", "match", "crosswalks"])
    guard isMapping else { return nil }
    reader.checkVersion(node["codelist"])
    let id = reader.identifier(node["id"], key: "id")
    let edition = reader.text(node["edition"], key: "edition")
    let title = reader.localized(node["title"], key: "title")
    let source = reader.localized(node["source"], key: "source")
    note = reader.localized(node["note"], key: "note")
    let kind = reader.choice(Codelist.Kind.self, node["kind"], key: "kind")
    let codes = reader.file(node["codes"], key: "codes")
    match = reader.choice(Codelist.Match.self, node["match"], key: "match") ?? .exact
    normalization = reader.normalization(node["normalize"], kind: kind)
    crosswalks = reader.crosswalks(node["crosswalks"], of: id)
    guard let id, let edition, let title, let source, let kind, let codes,
      reader.problems.isEmpty
    else { return nil }
    self.id = id
    self.edition = edition
    self.title = title
    self.source = source
    self.kind = kind
    self.codes = codes
    place = node.place
  }
}

extension DescriptionReader {
  mutating func checkVersion(_ node: Node?) {
    guard let node, let version = text(node, key: "codelist"), version != "1" else { return }
    report(
      .unknownCodelistVersion, at: node.place, ["version": .text(version)],
      help: [Sentence(.writeInstead, ["text": "codelist: 1"])])
  }

  mutating func identifier(_ node: Node?, key: String) -> String? {
    guard let node, let text = text(node, key: key) else { return nil }
    let isIdentifier =
      text.first != "-"
      && text.allSatisfy { $0.isASCIIDigit || ("a"..."z").contains($0) || $0 == "-" }
    if isIdentifier { return text }
    report(.badCodelistName, at: node.place, ["name": .text(text)])
    return nil
  }

  mutating func file(_ node: Node?, key: String) -> CodelistDescription.FileName? {
    guard let node, let text = text(node, key: key) else { return nil }
    return CodelistDescription.FileName(text: text, place: node.place)
  }

  mutating func crosswalks(
    _ node: Node?, of list: String?
  ) -> [CodelistDescription.CrosswalkFile] {
    var found: [CodelistDescription.CrosswalkFile] = []
    for element in elements(node, key: "crosswalks") {
      guard readMapping(element, required: ["to", "codes"]) else { continue }
      let target = identifier(element["to"], key: "to")
      let codes = file(element["codes"], key: "codes")
      guard let target, let codes, let place = element["to"]?.place else { continue }
      if target == list {
        report(.crosswalkToItself, at: place, ["list": .text(target)])
      } else if found.contains(where: { $0.target == target }) {
        report(.repeatedCrosswalk, at: place, ["list": .text(target)])
      } else {
        found.append(CodelistDescription.CrosswalkFile(target: target, codes: codes))
      }
    }
    return found
  }
}
