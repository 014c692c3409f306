package import Cadre

/// Reads whole YAML files as trees.
package enum YAMLDocument {
  /// The tree of a file that holds one document.
  ///
  /// Every problem is reported, sorted by place. A tree may come back beside errors, for a duplicate key or a tag say,
  /// so that its other problems can be found too; nil comes back where the tree would not be what the author wrote.
  package static func node(
    _ bytes: [UInt8], file: String, limits: YAMLLimits = .document,
    reportingTo diagnostics: inout [Diagnostic]
  ) -> Node? {
    var found: [Diagnostic] = []
    defer { diagnostics += found.sorted() }
    guard let source = YAMLSource(bytes, file: file, limits: limits, reportingTo: &found) else {
      return nil
    }
    let reader = YAMLEventReader(source, limits: limits)
    let node = try? root(of: reader)
    found += reader.diagnostics
    guard let node, !reader.hasLostContent else { return nil }
    guard !node.isEmpty || reader.hasErrors else {
      found.append(Diagnostic(.emptyFile, at: node.place))
      return nil
    }
    return node
  }

  private static func root(of reader: YAMLEventReader) throws(YAMLStop) -> Node? {
    let first = try reader.next()
    if case .end = first { return nil }
    let node = try reader.readNode(startingWith: first)
    // Sees a second document, and whatever else may follow.
    _ = try reader.next()
    return node
  }
}

extension Node {
  /// Whether nothing was written, or only empty brackets.
  fileprivate var isEmpty: Bool { isAbsent || pairs?.isEmpty == true || elements?.isEmpty == true }
}
