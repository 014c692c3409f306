/// A controlled list of codes with titles and synonyms.
public struct Codelist: Hashable, Sendable, Identifiable {
  public let id: String
}
