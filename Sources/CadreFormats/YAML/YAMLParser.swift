import CLibYAML

/// libyaml with a safe face: owns its memory, feeds it the bytes of a source, and turns its marks into extents.
///
/// libyaml counts code points; extents count bytes. Since marks only move forward, save for small steps back, one
/// cursor turns the one into the other in linear time.
final class YAMLParser {
  let source: YAMLSource
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var fed: Int
  private var cursorIndex = 0
  private var cursorByte: Int

  /// What libyaml reports, reduced to what Cadre needs.
  enum Event {
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case alias
    case scalar(YAMLScalar)
    case startMapping(isFlow: Bool)
    case startSequence(isFlow: Bool)
    case endMapping
    case endSequence

    /// Nothing that matters to a reader of content.
    case other

    var isAlias: Bool {
      if case .alias = self { true } else { false }
    }
  }

  /// An event, where it stands, and what the subset forbids on it.
  struct Located {
    var event: Event
    var extent: YAMLExtent
    var hasAnchor = false
    var hasTag = false
  }

  /// Why and where libyaml gave up.
  struct Failure: Error {
    let problem: String
    let place: YAMLExtent

    /// Where the construct began that could not be read.
    let context: YAMLExtent?
  }

  init(_ source: YAMLSource) {
    self.source = source
    fed = source.start
    cursorByte = source.start
    // Fails only where memory is exhausted.
    precondition(yaml_parser_initialize(parser) == 1, "libyaml could not be set up")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input(
      parser,
      { owner, buffer, size, count in
        guard let owner, let buffer, let count else { return 0 }
        count.pointee = Unmanaged<YAMLParser>.fromOpaque(owner).takeUnretainedValue()
          .feed(UnsafeMutableRawBufferPointer(start: buffer, count: size))
        return 1
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private func feed(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, source.bytes.count - fed)
    source.bytes.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[fed..<(fed + count)]))
    }
    fed += count
    return count
  }

  /// The next event.
  func next() throws(Failure) -> Located {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
    defer { yaml_event_delete(&raw) }
    let extent = extent(from: raw.start_mark, to: raw.end_mark)
    switch raw.type {
    case YAML_SCALAR_EVENT:
      return scalar(raw.data.scalar, extent)
    case YAML_MAPPING_START_EVENT:
      let start = raw.data.mapping_start
      let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
      return Located(
        event: .startMapping(isFlow: isFlow), extent: extent, hasAnchor: start.anchor != nil,
        hasTag: start.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = raw.data.sequence_start
      let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
      return Located(
        event: .startSequence(isFlow: isFlow), extent: extent, hasAnchor: start.anchor != nil,
        hasTag: start.tag != nil)
    case YAML_MAPPING_END_EVENT: return Located(event: .endMapping, extent: extent)
    case YAML_SEQUENCE_END_EVENT: return Located(event: .endSequence, extent: extent)
    case YAML_ALIAS_EVENT: return Located(event: .alias, extent: extent)
    case YAML_DOCUMENT_START_EVENT:
      let start = raw.data.document_start
      let hasTags = start.tag_directives.start != start.tag_directives.end
      let hasDirectives = start.version_directive != nil || hasTags
      return Located(event: .documentStart(hasDirectives: hasDirectives), extent: extent)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return Located(event: .streamEnd, extent: extent)
    default: return Located(event: .other, extent: extent)
    }
  }

  private func scalar(
    _ raw: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, _ extent: YAMLExtent
  ) -> Located {
    let text = String(
      decoding: UnsafeBufferPointer(start: raw.value, count: raw.length), as: UTF8.self)
    let isPlain = raw.style == YAML_PLAIN_SCALAR_STYLE
    return Located(
      event: .scalar(YAMLScalar(text: text, isPlain: isPlain, extent: extent)), extent: extent,
      hasAnchor: raw.anchor != nil, hasTag: raw.tag != nil)
  }

  private func failure() -> Failure {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let place = extent(from: state.problem_mark, to: state.problem_mark)
    let hasContext = state.context != nil
    let context = hasContext ? extent(from: state.context_mark, to: state.context_mark) : nil
    return Failure(problem: problem, place: place, context: context)
  }

  private func extent(from start: yaml_mark_t, to end: yaml_mark_t) -> YAMLExtent {
    let first = byte(at: Int(start.index))
    let last = byte(at: Int(end.index))
    return YAMLExtent(
      bytes: first..<max(first, last), line: Int(start.line) + 1, column: Int(start.column))
  }

  private func byte(at index: Int) -> Int {
    if source.isASCII { return min(source.start + index, source.bytes.count) }
    source.bytes.withUnsafeBufferPointer { bytes in
      while cursorIndex < index, cursorByte < bytes.count {
        cursorByte += 1
        while cursorByte < bytes.count, UTF8Scan.isContinuation(bytes[cursorByte]) {
          cursorByte += 1
        }
        cursorIndex += 1
      }
      while cursorIndex > index, cursorByte > source.start {
        cursorByte -= 1
        while UTF8Scan.isContinuation(bytes[cursorByte]) { cursorByte -= 1 }
        cursorIndex -= 1
      }
    }
    return cursorByte
  }
}
