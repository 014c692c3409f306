import Cadre

extension [InputFile] {
  /// Warns of each file that holds what another of the same roster does, whatever their order.
  var repetitions: [Diagnostic] {
    let groups = Dictionary(grouping: self.filter { !$0.bytes.isEmpty }, by: \.contentHash)
    return groups.values.flatMap { files -> [Diagnostic] in
      let names = files.map(\.name).sorted()
      return zip(names, names.dropFirst()).map { previous, name in
        name == previous
          ? Diagnostic(.fileGivenTwice, at: Place(file: name))
          : Diagnostic(.sameContent, at: Place(file: name), ["other": .text(names[0])])
      }
    }.uniqued()
  }
}
