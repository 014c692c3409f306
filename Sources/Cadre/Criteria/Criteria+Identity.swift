extension Criteria {
  /// A warning for each of several criteria that has the id and the version of an earlier one, but other content.
  ///
  /// A result names criteria by these two, so that readers would take one for the other.
  package static func confusions(among criteria: [Criteria]) -> [Diagnostic] {
    criteria.indices.compactMap { position in
      let own = criteria[position]
      let other = criteria[..<position].first {
        $0.id == own.id && $0.version == own.version && $0.contentHash != own.contentHash
      }
      return other.map { other in
        Diagnostic(
          .sameVersionOtherContent, at: Place(file: own.file),
          [
            "id": .text(own.id), "version": .text(own.version), "other": .text(other.file),
          ])
      }
    }
  }
}
