/// Writes JSON as it comes, keys in the order given, without holding a tree.
package struct JSONWriter {
  /// The JSON so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Takes what is written in blocks; without it, everything stays in `bytes`.
  private var sink: (([UInt8]) -> Void)?
  private(set) var depth = 0

  /// Whether a value stands before the next one in the same object or array.
  private var needsComma = false
  private var followsKey = false

  package init() {}

  /// Creates a writer that hands over what it writes in blocks.
  package init(to sink: @escaping ([UInt8]) -> Void) { self.sink = sink }

  /// Hands over what is left, with a line break at its end.
  package mutating func finish() {
    bytes.append(UInt8(ascii: "\n"))
    flush(from: 0)
  }

  private mutating func flush(from size: Int = 1 << 20) {
    guard let sink, bytes.count > size else { return }
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: Pieces

  /// Creates a writer for elements inside so many objects and arrays.
  init(depth: Int) { self.depth = depth }

  /// Appends elements that were written apart.
  mutating func append(pieces: [[UInt8]]) {
    for piece in pieces where !piece.isEmpty {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: piece)
      needsComma = true
      flush()
    }
  }

  /// Everything written, with a line break at its end.
  package var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  // MARK: Containers

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    container(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for element in elements { body(&writer, element) }
    }
  }

  mutating func container(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    startValue()
    bytes.append(open)
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(close)
    needsComma = true
  }

  // MARK: Members of objects

  /// Writes a key; its value follows.
  package mutating func key(_ name: String) {
    startValue()
    quote(name)
    bytes += ": ".utf8
    followsKey = true
  }

  package mutating func field(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func field(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  package mutating func field(_ name: String, _ flag: Bool) {
    key(name)
    startValue()
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  package mutating func field(_ name: String, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes an object made from a value, or null where there is none.
  package mutating func field<Value>(
    _ name: String, _ value: Value?, object body: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    guard let value else { return null() }
    object { body(&$0, value) }
  }

  package mutating func field<Element>(
    _ name: String, array elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, body)
  }

  package mutating func field(_ name: String, texts: [String]?) {
    key(name)
    guard let texts else { return null() }
    array(texts) { $0.value($1) }
  }

  // MARK: Values

  package mutating func value(_ text: String?) {
    guard let text else { return null() }
    startValue()
    quote(text)
    needsComma = true
  }

  package mutating func value(_ number: Int?) {
    guard let number else { return null() }
    startValue()
    bytes.appendDecimal(number)
    needsComma = true
  }

  package mutating func value(_ flag: Bool) {
    startValue()
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  package mutating func null() {
    startValue()
    bytes += "null".utf8
    needsComma = true
  }

  // MARK: Layout and escaping

  private mutating func startValue() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    let length = 1 + 2 * depth
    if length <= Self.margin.count {
      bytes.append(contentsOf: Self.margin[..<length])
    } else {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
  }

  /// A line break and more spaces than lines usually begin with.
  private static let margin = [0x0A] + [UInt8](repeating: 0x20, count: 64)

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
        bytes.append(contentsOf: utf8)
      } else {
        escape(utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
  }
}
