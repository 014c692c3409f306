/// A table of a roster: what a record of facts is about.
public enum FactOwner: String, Hashable, Sendable, CaseIterable {
  case person
  case unit
  case post
  case degree
  case employment
  case title
  case team

  /// The lists of records that belong to a person.
  public static let personRecords: [FactOwner] = [.post, .degree, .employment, .title]

  /// The key of the list in rosters, such as `degrees`.
  public var listKey: String {
    switch self {
    case .post: "posts"
    case .degree: "degrees"
    case .title: "titles"
    case .person: "people"
    case .unit: "units"
    case .employment, .team: rawValue
    }
  }
}

/// A list of records that a condition looks through.
public enum RecordList: String, Hashable, Sendable, CaseIterable {
  case post
  case degree
  case employment
  case title

  /// The units above the unit in question, nearest first.
  case ancestor

  /// Whose facts the records have.
  public var owner: FactOwner {
    switch self {
    case .post: .post
    case .degree: .degree
    case .employment: .employment
    case .title: .title
    case .ancestor: .unit
    }
  }
}

/// The name of one fact: `degree.level`, `unit.kind`.
public struct FactReference: Hashable, Sendable {
  /// Whose fact it is.
  public let owner: FactOwner

  /// The name within its owner.
  public let name: String

  /// Creates a reference.
  public init(_ owner: FactOwner, _ name: String) {
    self.owner = owner
    self.name = name
  }
}

extension FactReference: CustomStringConvertible {
  /// The fact as `owner.name`.
  public var description: String { "\(owner.rawValue).\(name)" }
}

/// What kind of value a fact has.
public enum FactType: Hashable, Sendable {
  case text
  case number
  case date
  case boolean

  /// A code of the list with this id.
  case code(Codelist.ID)
}

/// A fact that rosters give and conditions may test.
public struct FactDefinition: Hashable, Sendable {
  /// Whose fact it is, and its name.
  public let reference: FactReference

  /// What its values are.
  public let type: FactType

  /// The title.
  public let title: LocalizedText

  /// Where criteria declare it; nil for facts that are built in.
  public let place: Place?

  /// Creates a definition of a fact.
  public init(
    _ reference: FactReference, _ type: FactType, title: LocalizedText, place: Place? = nil
  ) {
    self.reference = reference
    self.type = type
    self.title = title
    self.place = place
  }
}

extension FactDefinition {
  /// Whether the fact is a number that cannot be below zero. What criteria declare may be.
  var isAmount: Bool { FactSchema.amounts.contains(reference) }
}

/// The facts that exist: those built in and those that criteria declare.
public struct FactSchema: Hashable, Sendable {
  /// In the order of declaration, the built-in ones first.
  public private(set) var definitions: [FactDefinition]
  private var index: [FactReference: Int]

  /// The schema of the built-in facts.
  public init() {
    definitions = FactSchema.builtIn
    index = [:]
    for (position, definition) in definitions.enumerated() {
      index[definition.reference] = position
    }
  }

  /// The definition of a fact, where it exists.
  public subscript(reference: FactReference) -> FactDefinition? {
    index[reference].map { definitions[$0] }
  }

  /// The facts of one owner, in order.
  public func facts(of owner: FactOwner) -> [FactDefinition] {
    definitions.filter { $0.reference.owner == owner }
  }

  /// Adds a declared fact, or replaces the type of one that is there.
  public mutating func declare(_ definition: FactDefinition) {
    if let position = index[definition.reference] {
      definitions[position] = definition
    } else {
      index[definition.reference] = definitions.count
      definitions.append(definition)
    }
  }
}

extension FactSchema {
  private static func fact(
    _ owner: FactOwner, _ name: String, _ type: FactType, _ english: String, _ vietnamese: String
  ) -> FactDefinition {
    FactDefinition(
      FactReference(owner, name), type, title: LocalizedText(vi: vietnamese, en: english))
  }

  /// The built-in numbers: how long, how old, how many. None can be below zero.
  fileprivate static let amounts = Set(
    builtIn.filter { $0.type == .number }.map(\.reference))

  private static let builtIn: [FactDefinition] = [
    fact(.person, "id", .text, "person id", "mã cán bộ"),
    fact(.person, "name", .text, "name", "họ và tên"),
    fact(.person, "birth_date", .date, "date of birth", "ngày sinh"),
    fact(.person, "gender", .code("genders"), "gender", "giới tính"),
    fact(.person, "age", .number, "age in completed years", "tuổi tròn"),
    fact(.unit, "id", .text, "unit id", "mã đơn vị"),
    fact(.unit, "name", .text, "unit name", "tên đơn vị"),
    fact(.unit, "kind", .code("unit-kinds"), "kind of unit", "loại đơn vị"),
    fact(.unit, "level", .code("unit-levels"), "level of the unit", "cấp của đơn vị"),
    fact(.unit, "parent", .text, "parent unit", "đơn vị cấp trên"),
    fact(.post, "unit", .text, "unit of the post", "đơn vị công tác"),
    fact(.post, "title", .text, "title of the post", "chức danh"),
    fact(.post, "kind", .code("posts"), "kind of post", "chức vụ"),
    fact(.post, "status", .code("post-statuses"), "status of the post", "tình trạng giữ chức vụ"),
    fact(.post, "from", .date, "start of the post", "ngày giữ chức vụ"),
    fact(.post, "until", .date, "end of the post", "ngày thôi giữ chức vụ"),
    fact(.post, "fte", .number, "full-time equivalent", "mức thời gian làm việc"),
    fact(.degree, "level", .code("degree-levels"), "degree level", "trình độ đào tạo"),
    fact(.degree, "field", .code("moet-2022"), "code of the major", "mã ngành đào tạo"),
    fact(.degree, "major", .text, "major as written", "ngành đào tạo"),
    fact(.degree, "institution", .text, "institution", "cơ sở đào tạo"),
    fact(.degree, "mode", .code("study-modes"), "mode of study", "hình thức đào tạo"),
    fact(.degree, "awarded", .date, "date of the degree", "ngày tốt nghiệp"),
    fact(.employment, "field", .code("moet-2022"), "field of work", "lĩnh vực công tác"),
    fact(.employment, "organisation", .text, "organisation", "nơi công tác"),
    fact(.employment, "role", .text, "role", "công việc đảm nhiệm"),
    fact(.employment, "from", .date, "start of the employment", "thời điểm bắt đầu công tác"),
    fact(.employment, "until", .date, "end of the employment", "thời điểm kết thúc công tác"),
    fact(.employment, "years", .number, "years of the employment", "số năm công tác"),
    fact(.title, "code", .text, "code of the professional title", "mã chức danh nghề nghiệp"),
    fact(.title, "name", .text, "professional title", "chức danh nghề nghiệp"),
    fact(.title, "from", .date, "date of the professional title", "ngày bổ nhiệm chức danh"),
    fact(.team, "size", .number, "size of the team", "số thành viên tập thể lãnh đạo"),
  ]
}
