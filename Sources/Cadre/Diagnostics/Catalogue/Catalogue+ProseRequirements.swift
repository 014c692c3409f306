/// Requirements as legal prose.
extension Phrase {
  package static let requirementIdentity = Phrase(
    en: "Requirement `{id}` is {force}", vi: "Yêu cầu `{id}` {force}")

  package static let requirementNamed = Phrase(en: "Requirement `{id}`", vi: "Yêu cầu `{id}`")

  package static func forceExplained(_ force: Requirement.Force) -> Phrase {
    switch force {
    case .target:
      Phrase(
        en: "a target to strive towards: a team that misses it is below the goal and not in breach",
        vi: "là mục tiêu phấn đấu: tập thể chưa đạt là dưới mục tiêu, không phải vi phạm")
    case .binding: Phrase(en: "binding", vi: "có tính bắt buộc")
    }
  }

  // MARK: Whom it concerns

  package static let teamPerUnit = Phrase(
    en: "Each unit is a team of its own; only posts in that unit are looked at",
    vi: "Mỗi đơn vị là một tập thể; chỉ xét các chức vụ trong đơn vị đó")
  package static let teamOfAll = Phrase(
    en: "Everybody on the roster forms one team",
    vi: "Toàn bộ người trong danh sách hợp thành một tập thể")
  package static let teamPerFact = Phrase(
    en: "The units that agree in {fact} form one team",
    vi: "Các đơn vị cùng {fact} hợp thành một tập thể")
  package static let appliesWhen = Phrase(
    en: "The requirement applies where {condition}", vi: "Yêu cầu áp dụng khi {condition}")
  package static let theUnit = Phrase(en: "the unit {condition}", vi: "đơn vị {condition}")
  package static let membersAndCounted = Phrase(
    en:
      "Members of the team are the people who meet the definition of {among}; those of them count who meet the definition of {count}",
    vi:
      "Thành viên của tập thể là người đáp ứng định nghĩa {among}; thành viên được tính là thành viên đáp ứng định nghĩa {count}"
  )

  // MARK: Bounds

  package static func obligation(_ force: Requirement.Force, isWeighed: Bool) -> Phrase {
    switch (force, isWeighed) {
    case (.target, false):
      Phrase(
        en: "the team strives towards a number of counted members that is {bounds}",
        vi: "tập thể phấn đấu có số thành viên được tính {bounds}")
    case (.binding, false):
      Phrase(
        en: "the team must have a number of counted members that is {bounds}",
        vi: "tập thể phải có số thành viên được tính {bounds}")
    case (.target, true):
      Phrase(
        en: "the team strives towards a sum of {weight} of its counted members that is {bounds}",
        vi: "tập thể phấn đấu có tổng {weight} của các thành viên được tính {bounds}")
    case (.binding, true):
      Phrase(
        en: "the team must have a sum of {weight} of its counted members that is {bounds}",
        vi: "tập thể phải có tổng {weight} của các thành viên được tính {bounds}")
    }
  }

  package static func leastShare(isWeighed: Bool) -> Phrase {
    isWeighed
      ? Phrase(
        en: "at least {value} of that of all members",
        vi: "đạt ít nhất {value} tổng của mọi thành viên")
      : Phrase(en: "at least {value} of all members", vi: "đạt ít nhất {value} tổng số thành viên")
  }

  package static func greatestShare(isWeighed: Bool) -> Phrase {
    isWeighed
      ? Phrase(
        en: "at most {value} of that of all members",
        vi: "không vượt quá {value} tổng của mọi thành viên")
      : Phrase(
        en: "at most {value} of all members", vi: "không vượt quá {value} tổng số thành viên")
  }

  package static func leastCount(namesPeople: Bool) -> Phrase {
    namesPeople
      ? Phrase(en: "at least {value}", vi: "đạt ít nhất {value} người")
      : Phrase(en: "at least {value}", vi: "đạt ít nhất {value}")
  }

  package static func greatestCount(namesPeople: Bool) -> Phrase {
    namesPeople
      ? Phrase(en: "at most {value}", vi: "không vượt quá {value} người")
      : Phrase(en: "at most {value}", vi: "không vượt quá {value}")
  }

  package static func greatestDifference(isWeighed: Bool) -> Phrase {
    isWeighed
      ? Phrase(
        en: "no more than {value} away from that of the other members",
        vi: "chênh lệch không quá {value} so với tổng của các thành viên còn lại")
      : Phrase(
        en: "no more than {value} away from the number of the other members",
        vi: "chênh lệch không quá {value} người so với số thành viên còn lại")
  }

  package static let shareOfParameter = Phrase(
    en: "the share by the parameter {parameter}",
    vi: "tỷ lệ theo tham số {parameter}, tính trên")
  package static let asTheTableSays = Phrase(
    en: "given by the size of the team", vi: "theo quy mô của tập thể như sau")
  package static let sizeIs = Phrase(
    en: "for a team of {size}", vi: "tập thể có {size} thành viên")
  package static let sizeFromTo = Phrase(
    en: "for a team of {from} to {to}", vi: "tập thể có từ {from} đến {to} thành viên")
  package static let sizeFrom = Phrase(
    en: "for a team of {from} or more", vi: "tập thể có từ {from} thành viên trở lên")

  // MARK: Rounding

  package static func rounding(_ rounding: Requirement.Rounding) -> Phrase {
    switch rounding {
    case .up:
      Phrase(
        en: "A number of people that is not whole is rounded up",
        vi: "Số người tính ra không phải số nguyên thì làm tròn lên")
    case .nearest:
      Phrase(
        en: "A number of people that is not whole is rounded to the nearest, a half upwards",
        vi:
          "Số người tính ra không phải số nguyên thì làm tròn đến số nguyên gần nhất, phần lẻ bằng 0,5 làm tròn lên"
      )
    case .down:
      Phrase(
        en: "A number of people that is not whole is rounded down",
        vi: "Số người tính ra không phải số nguyên thì làm tròn xuống")
    }
  }

  package static let weightsAreNotRounded = Phrase(
    en: "Each member weighs as much as the {weight}, and nothing is rounded",
    vi: "Mỗi thành viên được tính theo {weight}, không làm tròn")
  package static let roundingNotAbove = Phrase(
    en: "Rounding may not take the number asked for above {share} of all members",
    vi: "Việc làm tròn không được đưa số người cần có vượt quá {share} tổng số thành viên")

  // MARK: What holds otherwise

  package static let exceptionsAre = Phrase(en: "Exceptions", vi: "Các trường hợp ngoại lệ")
  package static let exceptionSays = Phrase(
    en: "{exception}: where {condition}, then {outcome}",
    vi: "{exception}: khi {condition} thì {outcome}")
  package static let verdictIs = Phrase(
    en: "the verdict is \"{verdict}\"", vi: "kết luận là \"{verdict}\"")
  package static let ifNobody = Phrase(
    en: "For a team without members the verdict is \"{verdict}\"",
    vi: "Tập thể không có thành viên nào thì kết luận là \"{verdict}\"")
  package static let ifUnknown = Phrase(
    en: "Where missing facts leave the answer open, the verdict is \"{verdict}\"",
    vi: "Trường hợp thiếu dữ kiện nên chưa rõ kết quả thì kết luận là \"{verdict}\"")
}
