import Cadre

/// A place in a tree: the positions of pairs and elements on the way from the root.
struct NodePath: Hashable, Sendable, CustomStringConvertible {
  private(set) var positions: [Int] = []

  /// The keys and numbers on the way, to read: `lists.leading-posts.include.1`.
  private(set) var description = ""

  func appending(_ position: Int, _ name: String) -> NodePath {
    var path = self
    path.positions.append(position)
    path.description += (path.description.isEmpty ? "" : ".") + name
    return path
  }

  /// The last key or number.
  var name: Substring { description.split(separator: ".").last ?? "" }
}

extension Node {
  /// Calls `body` for every pair and element below, outer before inner; what it returns false for is not entered.
  func walk(_ path: NodePath = NodePath(), _ body: (NodePath, Node.Key?, Node) -> Bool) {
    switch content {
    case .scalar: return
    case .mapping(let pairs):
      for (position, pair) in pairs.enumerated() {
        let path = path.appending(position, pair.key.text)
        if body(path, pair.key, pair.value) { pair.value.walk(path, body) }
      }
    case .sequence(let elements):
      for (position, element) in elements.enumerated() {
        let path = path.appending(position, "\(position + 1)")
        if body(path, nil, element) { element.walk(path, body) }
      }
    }
  }

  /// The tree without the pair or element at `path`, or with another value there.
  func replacing(_ path: NodePath, with value: Node?) -> Node {
    replacing(path.positions[...], value)
  }

  private func replacing(_ positions: ArraySlice<Int>, _ value: Node?) -> Node {
    guard let position = positions.first else { return value ?? self }
    let rest = positions.dropFirst()
    switch content {
    case .scalar: return self
    case .mapping(var pairs):
      if rest.isEmpty, value == nil {
        pairs.remove(at: position)
      } else {
        let pair = pairs[position]
        pairs[position] = Pair(key: pair.key, value: pair.value.replacing(rest, value))
      }
      return Node(.mapping(pairs), at: place, bytes: bytes)
    case .sequence(var elements):
      if rest.isEmpty, value == nil {
        elements.remove(at: position)
      } else {
        elements[position] = elements[position].replacing(rest, value)
      }
      return Node(.sequence(elements), at: place, bytes: bytes)
    }
  }
}
