import Cadre

/// What limits and the subset forbid wherever it stands.
extension YAMLEventReader {
  func check(_ located: YAMLParser.Located) throws(YAMLStop) {
    switch located.event {
    case .alias: reportAnchor(at: located.extent)
    case .scalar(let scalar):
      guard scalar.text.utf8.count <= limits.scalarBytes else {
        throw stop(
          .scalarTooLong, at: place(at: scalar.extent), limits.scalarBytes, "scalarBytes", .endText)
      }
    case .startMapping, .startSequence:
      try checkDepth(containers.count + 1, at: located.extent)
    case .endMapping, .endSequence, .documentStart, .streamEnd, .other: return
    }
    nodes += 1
    guard nodes <= limits.nodes else {
      throw stop(.tooManyNodes, at: place(at: located.extent), limits.nodes, "nodes", .moveCodes)
    }
    if located.hasAnchor { reportAnchor(at: located.extent) }
    if located.hasTag { reportTag(at: located.extent) }
  }

  func checkDepth(_ depth: Int, at extent: YAMLExtent) throws(YAMLStop) {
    guard depth <= limits.depth else {
      throw stop(.tooDeep, at: place(at: extent), limits.depth, "depth", .closeBrackets)
    }
  }

  /// Reports the first anchor or alias; the others of a file belong to the same habit.
  private func reportAnchor(at extent: YAMLExtent) {
    guard anchorLine == nil else { return }
    anchorLine = extent.line
    report(
      Diagnostic(.anchor, at: place(ofWordAt: extent, sign: nil), help: [Sentence(.writeValuesOut)])
    )
  }

  private func reportTag(at extent: YAMLExtent) {
    report(
      Diagnostic(
        .tag, at: place(ofWordAt: extent, sign: UInt8(ascii: "!")), help: [Sentence(.deleteTag)]))
  }
}
