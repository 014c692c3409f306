import OrderedCollections

/// A name that is used without being declared.
struct UnknownName: Hashable {
  let name: String
  let kind: NameKind
}

/// The names that a document declares, by kind.
struct NameTables {
  private var tables: [NameKind: Table] = [:]

  private struct Table {
    var places: OrderedDictionary<String, Place> = [:]
    var used: Set<String> = []

    /// Badly written names by how they should have been written.
    var corrections: [String: String] = [:]

    /// The declared name that was probably meant, where both are badly written, as `hoá` and `hóa` are.
    func declared(for name: String) -> String? {
      corrections[name]
        ?? Spelling.identifier(from: name, separator: "-").flatMap { corrections[$0] }
    }

    /// The section could not be read: any name may have been declared there.
    var isOpen = false
  }

  mutating func declare(_ name: String, as kind: NameKind, at place: Place) {
    tables[kind, default: Table()].places[name] = place
    if !Spelling.isIdentifier(name, separator: "-"),
      let correction = Spelling.identifier(from: name, separator: "-")
    {
      tables[kind]?.corrections[correction] = name
    }
  }

  /// Whether a name that is not declared is no problem of its own.
  func mayBeDeclared(_ name: String, as kind: NameKind) -> Bool {
    tables[kind].map { $0.isOpen || $0.declared(for: name) != nil } ?? false
  }

  mutating func open(_ kind: NameKind) { tables[kind, default: Table()].isOpen = true }
  mutating func use(_ name: String, as kind: NameKind) {
    tables[kind, default: Table()].used.insert(name)
    guard let meant = tables[kind]?.declared(for: name) else { return }
    tables[kind]?.used.insert(meant)
  }

  func place(of name: String, as kind: NameKind) -> Place? { tables[kind]?.places[name] }
  func all(_ kind: NameKind) -> [String] { tables[kind].map { Array($0.places.keys) } ?? [] }

  /// The names that nothing uses, with their places, in the order of the document.
  func unused(_ kind: NameKind) -> [(name: String, place: Place)] {
    guard let table = tables[kind] else { return [] }
    return table.places.filter { !table.used.contains($0.key) }.map { ($0.key, $0.value) }
  }
}
