/// What made a report, as stated in it.
public enum Tool {
  /// The name of the command.
  public static let name = "cadre"

  /// The version of the command and the libraries.
  public static let version = "0.1.0"
}
