import Cadre
import CadreFormats

/// The paths given to a verb, told apart into criteria and rosters by what the files say of themselves.
struct InputPaths {
  private(set) var criteria: [String] = []
  private(set) var rosters: [String] = []

  init(_ paths: [String]) throws(CommandFailure) {
    for path in paths {
      let isCriteria = try CommandFailure.reading { () throws(InvalidInput) in
        try InputFile.holdsCriteria(path)
      }
      if isCriteria { criteria.append(path) } else { rosters.append(path) }
    }
  }
}
