import Cadre
import CadreFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The text of criteria files, for showing lines of them. Lines of rosters hold names and are never shown.
enum SourceTexts {
  static let criteria: @Sendable (String) -> String? = { path in
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml"),
      let data = try? Data(contentsOf: URL(filePath: path)),
      let text = YAMLSource.text(of: Array(data))
    else { return nil }
    return text.contains("cadre_roster:") ? nil : text
  }
}
