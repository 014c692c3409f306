/// What a condition refers to outside itself, for the checks that need the whole document.
struct Trace {
  /// The definitions that it names.
  var definitions: [Entry] = []

  /// The facts of the team's unit that it tests, and the search through the units above it.
  var unitFacts: [Entry] = []

  /// The parameters that it names.
  var parameters: [Entry] = []

  struct Entry: Hashable {
    let name: String
    let place: Place

    init(_ name: String, at place: Place) {
      self.name = name
      self.place = place
    }
  }
}

extension CriteriaDecoder {
  /// Reads something and returns what it refers to beside it.
  mutating func traced<Value>(
    _ read: (inout CriteriaDecoder) -> Value
  ) -> (value: Value, trace: Trace) {
    let outer = trace
    trace = Trace()
    let value = read(&self)
    let inner = trace
    trace = outer
    return (value, inner)
  }
}
