import Cadre
import CadreFormats

/// The code lists that ship.
enum Shipped {
  static let codelists: [Codelist.ID: Codelist] = {
    let path = Manual.root.appending(path: "Rules/codelists").path
    guard let folder = try? CodelistFolder(path: path) else { return [:] }
    return folder.ids.reduce(into: [:]) { $0[$1] = folder.codelist($1) }
  }()
}
