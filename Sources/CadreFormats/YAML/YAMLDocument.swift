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
    let first = Reading(source, limits)
    guard let tab = first.problems.last, tab.kind == .tab else {
      found += first.problems
      return first.node
    }
    let repair = source.withTabsReplaced()
    let second = Reading(repair.source, limits)
    guard repair.isCertain, second.problems.last?.kind != .tab else {
      found += first.problems
      found += second.problems.filter {
        $0.isIndependentOfStructure && !first.problems.contains($0)
      }
      return nil
    }
    found += [tab]
    found += second.problems.filter { !$0.followsFromTab(in: repair.source) }
    return second.node
  }
}

/// One attempt to read a source as a tree.
private struct Reading {
  /// Nil where the tree would not be what the author wrote.
  private(set) var node: Node?
  private(set) var problems: [Diagnostic]

  init(_ source: YAMLSource, _ limits: YAMLLimits) {
    let reader = YAMLEventReader(source, limits: limits)
    node = try? Self.root(of: reader)
    problems = reader.diagnostics
    if reader.hasLostContent { node = nil }
    guard let whole = node, whole.isEmpty, !reader.hasErrors else { return }
    problems.append(Diagnostic(.emptyFile, at: whole.place))
    node = nil
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

extension Diagnostic {
  /// Whether it holds however the lines of the file are indented.
  fileprivate var isIndependentOfStructure: Bool {
    [.anchor, .mergeKey, .tag, .lookalikeLetter, .oddSpace, .invisibleCharacter].contains(kind)
  }

  /// Whether the line is indented by tabs and its indentation was found wrong: that was said already.
  fileprivate func followsFromTab(in source: YAMLSource) -> Bool {
    guard kind == .indentation || kind == .itemsAmongKeys, let line = place?.line else {
      return false
    }
    return source.addedColumns[line] != nil
  }
}

extension Node {
  /// Whether nothing was written, or only empty brackets.
  fileprivate var isEmpty: Bool { isAbsent || pairs?.isEmpty == true || elements?.isEmpty == true }
}
