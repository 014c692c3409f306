public import Cadre

/// The code lists of a folder, each read when it is first asked for.
package final class CodelistFolder {
  package let path: String

  /// The ids of the lists in the folder.
  package let ids: [Codelist.ID]

  /// What is wrong with the lists read so far.
  package private(set) var problems: [Diagnostic] = []
  private var loaded: [Codelist.ID: Codelist?] = [:]

  /// Opens a folder.
  package init(path: String) throws(InvalidInput) {
    self.path = path
    ids = try InputFile.names(inFolder: path).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }
  }

  /// The list with an id; nil where the folder has none or it cannot be used.
  package func codelist(_ id: Codelist.ID) -> Codelist? {
    if let known = loaded[id] { return known }
    guard ids.contains(id) else { return nil }
    // An entry before reading, so that crosswalks in a circle end.
    loaded[id] = .some(nil)
    let list = read(id)
    loaded[id] = .some(list)
    return list
  }

  private func read(_ id: Codelist.ID) -> Codelist? {
    var found: [Diagnostic] = []
    defer { problems += found }
    do throws(InvalidInput) {
      let file = try InputFile(path: "\(path)/\(id).yaml")
      guard
        let node = YAMLDocument.node(file.bytes, file: file.name, reportingTo: &found),
        let description = CodelistDescription(node, reportingTo: &found)
      else { return nil }
      guard description.id == id else {
        found.append(
          Diagnostic(
            .codelistWithOtherName, at: Place(file: file.name), ["id": .text(description.id)]))
        return nil
      }
      return try read(description, file, reportingTo: &found)
    } catch {
      found += error.diagnostics
      return nil
    }
  }

  private func read(
    _ description: CodelistDescription, _ file: InputFile, reportingTo found: inout [Diagnostic]
  ) throws(InvalidInput) -> Codelist? {
    let codes = try InputFile(path: "\(path)/\(description.codes.text)")
    var parts = [file.bytes, codes.bytes]
    guard let table = CodelistTable(codes, reportingTo: &found) else { return nil }
    var crosswalks: [String: CodelistTable] = [:]
    for crosswalk in description.crosswalks {
      let crosswalkFile = try InputFile(path: "\(path)/\(crosswalk.codes.text)")
      parts.append(crosswalkFile.bytes)
      crosswalks[crosswalk.target] = CodelistTable(crosswalkFile, reportingTo: &found)
    }
    let list = CodelistDecoder.codelist(
      description, codes: table, crosswalks: crosswalks, contentHash: InputFile.hash(parts),
      reportingTo: &found)
    for (id, table) in crosswalks.sorted(by: { $0.key < $1.key }) {
      // A list that leads back to this one while it is being read checks its own targets.
      guard let target = codelist(id) else { continue }
      CodelistDecoder.checkTargets(of: table, in: target, reportingTo: &found)
    }
    return list
  }
}

extension CodelistTable {
  init?(_ file: InputFile, reportingTo problems: inout [Diagnostic]) {
    guard let table = CSVTable(file.bytes, file: file.name, reportingTo: &problems) else {
      return nil
    }
    let header = Record(table.header, number: 1, line: 1)
    self.init(
      file: file.name,
      records: [header] + table.rows.map { Record($0.cells, number: $0.number, line: $0.line) })
  }
}

extension CodelistFolder {
  /// Finds the folder `codelists`: beside a file or above it, otherwise above the working folder or the program.
  package static func find(
    near path: String, otherwise starts: [String] = [".", CommandLine.arguments.first ?? "."]
  ) throws(InvalidInput) -> CodelistFolder {
    for start in [path] + starts {
      for folder in FolderPath.foldersAbove(start) {
        for candidate in ["\(folder)/codelists", "\(folder)/Rules/codelists"] {
          var isFolder = false
          if InputFile.exists(candidate, isFolder: &isFolder), isFolder {
            return try CodelistFolder(path: candidate)
          }
        }
      }
    }
    throw InvalidInput(.noCodelists, path)
  }
}

extension Codelist {
  /// Reads every code list of a folder such as `Rules/codelists`.
  ///
  /// - Throws: ``InvalidInput`` with every problem found.
  public static func all(inFolder path: String) throws(InvalidInput) -> [Codelist.ID: Codelist] {
    let folder = try CodelistFolder(path: path)
    var lists: [Codelist.ID: Codelist] = [:]
    for id in folder.ids { lists[id] = folder.codelist(id) }
    guard folder.problems.isEmpty else { throw InvalidInput(diagnostics: folder.problems) }
    return lists
  }
}
