extension Codelist {
  /// Up to three codes that may have been meant by `written`, the nearest first. Slow: only for messages.
  public func nearestCodes(to written: String) -> [String] {
    let stripped = normalization.stripped(written)
    if Self.looksLikeCode(stripped) {
      let byStripped = entries.map { normalization.stripped($0.code) }
      return TextFolding.nearest(to: stripped, among: byStripped, limit: 3)
        .compactMap { index.byStrippedCode[$0].map { entries[$0].code } }
    }
    let names = entries.flatMap { $0.names + [$0.code] }
    let near = codes(nearest: written, among: names)
    if !near.isEmpty { return near }
    let beginning = codes(beginningWith: stripped)
    if !beginning.isEmpty || match == .exact { return beginning }
    return codes(nearestToFirstWordsOf: LeadingWords(written), among: names)
  }

  /// Beyond this many messages about one column, suggestions cost more than they help.
  static var mostSuggestions: Int { 100 }

  /// The nearest codes with their titles, as ways out.
  func suggestions(for written: String) -> [Sentence] {
    nearestCodes(to: written).map { code in
      Sentence(
        .nearestCode,
        [
          "code": .text(code),
          "title": .localized(self[code].map { entries[$0].title } ?? LocalizedText()),
        ])
    }
  }

  private func codes(nearest written: String, among names: [String]) -> [String] {
    var codes: [String] = []
    for name in TextFolding.nearest(to: written, among: names, limit: 12) {
      let positions = self[name].map { [$0] } ?? index.byName[TextFolding.key(name)] ?? []
      for code in positions.map({ entries[$0].code }) where !codes.contains(code) {
        codes.append(code)
      }
    }
    return Array(codes.prefix(3))
  }

  /// The codes of which `stripped` is the first word: `deputy_head` for `deputy`.
  private func codes(beginningWith stripped: String) -> [String] {
    guard stripped.count > 1 else { return [] }
    let codes = entries.map(\.code).filter { code in
      guard code.hasPrefix(stripped) else { return false }
      return code.dropFirst(stripped.count).first.map { $0 == "_" || $0 == "-" } ?? false
    }
    return Array(codes.prefix(3))
  }

  /// A misspelt name may be followed by that of a unit: `Pho Giam doc So Y te`.
  private func codes(
    nearestToFirstWordsOf words: LeadingWords, among names: [String]
  ) -> [String] {
    let most = 5
    for count in stride(from: min(words.count - 1, most), to: 1, by: -1) {
      let beginning = TextFolding.accentFree(words.first(count))
      // With so many beginnings to choose from, only a slip of the pen says anything.
      let near = names.filter {
        TextFolding.editDistance(beginning, TextFolding.accentFree($0), limit: 1) != nil
      }
      let codes = codes(nearest: words.first(count), among: near)
      if !codes.isEmpty { return codes }
    }
    return []
  }
}
