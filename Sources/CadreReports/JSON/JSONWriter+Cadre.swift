import Cadre

/// How values of Cadre are written, the same in results and diagnostics.
extension JSONWriter {
  mutating func tool() {
    field("tool") {
      $0.field("name", Tool.name)
      $0.field("version", Tool.version)
    }
  }

  /// Text in both languages.
  mutating func field(_ name: String, localized text: LocalizedText) {
    field(name) {
      $0.field("vi", text.vietnamese)
      $0.field("en", text.english)
    }
  }

  mutating func localized(_ text: (Language) -> String) {
    object {
      $0.field("vi", text(.vietnamese))
      $0.field("en", text(.english))
    }
  }

  mutating func field(_ name: String, place: Place?) {
    field(name, place) { writer, place in
      var column: Int?
      var length: Int?
      var record: Int?
      var heading: String?
      switch place.position {
      case .whole: break
      case .text(_, let textColumn, let textLength): (column, length) = (textColumn, textLength)
      case .record(let number, _, let recordHeading): (record, heading) = (number, recordHeading)
      }
      writer.field("file", place.file)
      writer.field("line", place.line)
      writer.field("column", column)
      writer.field("length", length)
      writer.field("record", record)
      writer.field("heading", heading)
    }
  }

  /// The parameters that have another value than the criteria give them.
  mutating func overrides(of criteria: Criteria) {
    field("overrides", array: criteria.overrides) { writer, override in
      writer.object {
        $0.field("parameter", override.parameter)
        $0.field("value", override.value)
      }
    }
  }

  mutating func field(_ name: String, range: ClosedRange<Int>?) {
    field(name, range) { writer, range in
      writer.field("least", range.lowerBound)
      writer.field("greatest", range.upperBound)
    }
  }

  mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { writer in
      writer.field("code", diagnostic.kind.code)
      writer.field("severity", diagnostic.severity.rawValue)
      writer.field("place", place: diagnostic.place)
      writer.field("arguments", array: diagnostic.arguments) { writer, argument in
        writer.object {
          $0.field("name", argument.name)
          $0.field("vi", argument.value.text(in: .vietnamese))
          $0.field("en", argument.value.text(in: .english))
        }
      }
      writer.key("message")
      writer.localized { diagnostic.message(in: $0) }
      writer.field("help", array: diagnostic.help) { writer, help in
        writer.localized { help.text(in: $0) }
      }
      writer.field("related", array: diagnostic.related) { writer, related in
        writer.object {
          $0.field("place", place: related.place)
          $0.key("note")
          $0.localized { related.note.text(in: $0) }
        }
      }
    }
  }
}
