/// What made a report, as stated in it.
public enum Tool {
  public static let name = "cadre"
  public static let version = "0.1.0"
}
