import Cadre
import CadreFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A criteria file that ships, as text and as a tree.
struct ShippedCriteria: Sendable, CustomStringConvertible {
  /// The path below `Rules`, without the suffix.
  let name: String
  let text: String
  let root: Node

  var description: String { name }

  static let all = [
    "vn-57/reading-a", "vn-57/reading-b", "vn-57/reading-c", "vn-57/reading-d",
    "vn-party-committee/composition",
  ].map { ShippedCriteria($0) }

  /// The ids of the criteria that are in `Rules`.
  static let filesOnDisk: Set<String> = {
    let paths = FileManager.default.enumerator(atPath: rules)?.compactMap { $0 as? String } ?? []
    return Set(
      paths.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("codelists/") }.map {
        String($0.dropLast(".yaml".count))
      })
  }()

  private static let rules: String = {
    let depth = "Tests/CadreFormatsTests/Rules/ShippedCriteria.swift".split(separator: "/").count
    return "/" + #filePath.split(separator: "/").dropLast(depth).joined(separator: "/") + "/Rules"
  }()

  /// Every code list that ships.
  static let codelists: [Codelist.ID: Codelist] = {
    guard let folder = try? CodelistFolder(path: "\(rules)/codelists") else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: folder.ids.compactMap { id in folder.codelist(id).map { (id, $0) } })
  }()

  private init(_ name: String) {
    self.name = name
    guard let file = try? InputFile(path: "\(Self.rules)/\(name).yaml") else {
      fatalError("Rules/\(name).yaml cannot be read")
    }
    text = String(decoding: file.bytes, as: UTF8.self)
    var problems: [Diagnostic] = []
    guard let root = YAMLDocument.node(file.bytes, file: name, reportingTo: &problems) else {
      fatalError("\(name): \(problems)")
    }
    self.root = root
  }

  /// Reads criteria from a changed text.
  static func read(_ bytes: [UInt8]) -> (criteria: Criteria?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    guard
      let root = YAMLDocument.node(bytes, file: "changed.yaml", reportingTo: &problems)
    else { return (nil, problems) }
    let (criteria, found) = decode(root)
    return (criteria, problems + found)
  }

  /// Reads criteria from a changed tree.
  static func decode(_ root: Node) -> (criteria: Criteria?, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let criteria = CriteriaDecoder.criteria(
      from: root, file: "changed.yaml", codelists: { codelists[$0] },
      codelistIDs: codelists.keys.sorted(), reportingTo: &problems)
    return (criteria, problems)
  }
}
