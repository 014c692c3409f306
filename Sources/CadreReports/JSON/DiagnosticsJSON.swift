public import Cadre

/// Diagnostics as versioned JSON, for editors and other programs.
public enum DiagnosticsJSON {
  /// The version of the format, `cadre_diagnostics`; it changes when a reader of the format could break.
  public static let version = 1

  /// The diagnostics in the order given, all of them.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("cadre_diagnostics", version)
      writer.tool()
      writer.field("diagnostics", array: diagnostics) { $0.diagnostic($1) }
    }
    return writer.text
  }
}
