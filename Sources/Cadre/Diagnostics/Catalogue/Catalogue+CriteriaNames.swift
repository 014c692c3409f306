/// Names and types in criteria.
extension Diagnostic.Kind {
  static let criteriaNames: [Diagnostic.Kind] = [
    .unknownDefinition, .unknownList, .unknownParameter, .unknownSource, .unknownCodelist,
    .unknownFact, .factOutOfScope, .notAllowedInScope, .unknownCode, .testDoesNotFit,
    .wrongFactType, .parameterTypesDiffer, .unrelatedCodelist, .builtInFact, .unknownOwner,
    .unitFactWithoutCodes, .testForUnknown, .ownerNotNeeded, .noPeriods,
  ]

  static let unknownDefinition = Diagnostic.Kind(
    "C0301", .error,
    Phrase(
      en: "no definition is called `{name}`",
      vi: "không có định nghĩa nào tên là `{name}`"),
    page: Phrase(
      en: """
        A name is used that is not declared. Names are written in exactly the same way wherever they stand.

            is: expret
            is: expert

        Correct the name, or declare it under `definitions`.
        """,
      vi: """
        Dùng một tên chưa khai báo. Tên phải viết giống hệt nhau ở mọi chỗ.

            is: expret
            is: expert

        Hãy sửa lại tên, hoặc khai báo trong `definitions`.
        """))

  static let unknownList = Diagnostic.Kind(
    "C0302", .error,
    Phrase(
      en: "no list is called `{name}`",
      vi: "không có danh mục nào tên là `{name}`"),
    page: Phrase(
      en: """
        A name is used that is not declared. Names are written in exactly the same way wherever they stand.

            in: sciense-technology
            in: science-technology

        Correct the name, or declare it under `lists`.
        """,
      vi: """
        Dùng một tên chưa khai báo. Tên phải viết giống hệt nhau ở mọi chỗ.

            in: sciense-technology
            in: science-technology

        Hãy sửa lại tên, hoặc khai báo trong `lists`.
        """))

  static let unknownParameter = Diagnostic.Kind(
    "C0303", .error,
    Phrase(
      en: "no parameter is called `{name}`",
      vi: "không có tham số nào tên là `{name}`"),
    page: Phrase(
      en: """
        A name is used that is not declared. Names are written in exactly the same way wherever they stand.

            at_least_share: { parameter: minimum-shar }
            at_least_share: { parameter: minimum-share }

        Correct the name, or declare it under `parameters`.
        """,
      vi: """
        Dùng một tên chưa khai báo. Tên phải viết giống hệt nhau ở mọi chỗ.

            at_least_share: { parameter: minimum-shar }
            at_least_share: { parameter: minimum-share }

        Hãy sửa lại tên, hoặc khai báo trong `parameters`.
        """))

  static let unknownSource = Diagnostic.Kind(
    "C0304", .error,
    Phrase(
      en: "no source is called `{name}`",
      vi: "không có nguồn nào tên là `{name}`"),
    page: Phrase(
      en: """
        A name is used that is not declared. Names are written in exactly the same way wherever they stand.

            cites: nq03-j
            cites: nq03-i

        Correct the name, or declare it under `sources`.
        """,
      vi: """
        Dùng một tên chưa khai báo. Tên phải viết giống hệt nhau ở mọi chỗ.

            cites: nq03-j
            cites: nq03-i

        Hãy sửa lại tên, hoặc khai báo trong `sources`.
        """))

  static let unknownCodelist = Diagnostic.Kind(
    "C0305", .error,
    Phrase(
      en: "no code list is called `{id}`",
      vi: "không có bảng mã nào tên là `{id}`"),
    page: Phrase(
      en: """
        The codes of a list or a fact come from a code list, which must be at hand.

            codelist: moet-2020
            codelist: moet-2022

        Correct the id, or add the code list to the folder of code lists.
        """,
      vi: """
        Mã của danh mục hoặc dữ kiện lấy từ một bảng mã phải có sẵn.

            codelist: moet-2020
            codelist: moet-2022

        Hãy sửa lại tên, hoặc thêm bảng mã vào thư mục bảng mã.
        """))

  static let unknownFact = Diagnostic.Kind(
    "C0306", .error,
    Phrase(
      en: "{scope} has no fact `{name}`",
      vi: "{scope} không có dữ kiện `{name}`"),
    page: Phrase(
      en: """
        A line of a condition tests a fact that is built in or declared under `facts`. This name is neither that nor another word that
        a condition may begin with.

            where: { lebel: bachelor }
            where: { level: bachelor }

        Correct the name, or declare the fact.
        """,
      vi: """
        Mỗi dòng điều kiện so một dữ kiện có sẵn hoặc khai báo trong `facts`. Tên này không phải dữ kiện, cũng không phải từ có thể mở
        đầu một điều kiện.

            where: { lebel: bachelor }
            where: { level: bachelor }

        Hãy sửa lại tên, hoặc khai báo dữ kiện.
        """))

  static let factOutOfScope = Diagnostic.Kind(
    "C0307", .error,
    Phrase(
      en: "`{name}` is a fact of {owners}, not of {scope}",
      vi: "`{name}` là dữ kiện của {owners}, không phải của {scope}"),
    page: Phrase(
      en: """
        What a name means depends on where it stands: in a definition it is a fact of the person, under `where` of the record, in
        `when` of the team and its unit.

            means: { level: bachelor }
            means: { has: degree, where: { level: bachelor } }
        """,
      vi: """
        Tên mang nghĩa gì tùy chỗ đứng: trong định nghĩa là dữ kiện của người, trong `where` là của bản ghi, trong `when` là của tập
        thể và đơn vị.

            means: { level: bachelor }
            means: { has: degree, where: { level: bachelor } }
        """))

  static let notAllowedInScope = Diagnostic.Kind(
    "C0308", .error,
    Phrase(
      en: "`{key}` cannot be asked of {scope}",
      vi: "không thể xét `{key}` đối với {scope}"),
    page: Phrase(
      en: """
        A person has records and meets definitions; a record has only its facts; a team has its size, its unit and the units above.

            when: { is: expert }
            when: { unit.kind: agency }

        Move the condition to where its subject is, or ask something else.
        """,
      vi: """
        Người thì có các bản ghi và đạt định nghĩa; bản ghi chỉ có dữ kiện của nó; tập thể có quy mô, đơn vị và các đơn vị cấp trên.

            when: { is: expert }
            when: { unit.kind: agency }

        Hãy chuyển điều kiện về đúng đối tượng, hoặc xét điều khác.
        """))

  static let unknownCode = Diagnostic.Kind(
    "C0309", .error,
    Phrase(
      en: "`{code}` is not a code of `{codelist}`",
      vi: "`{code}` không phải là mã của `{codelist}`"),
    page: Phrase(
      en: """
        A code that is not in its list would match nobody. Codes are text: 0613 and 613 are different.

            include: [613]
            include: [0613]

        The help shows what may have been meant. Nothing is put right silently.
        """,
      vi: """
        Mã không có trong bảng thì không khớp với ai. Mã là văn bản: 0613 và 613 khác nhau.

            include: [613]
            include: [0613]

        Phần gợi ý nêu mã có thể đúng ý. Không có gì được tự sửa ngầm.
        """))

  static let testDoesNotFit = Diagnostic.Kind(
    "C0310", .error,
    Phrase(
      en: "`{test}` does not fit `{fact}`, which is {type}",
      vi: "`{test}` không dùng được cho `{fact}`, vốn là {type}"),
    page: Phrase(
      en: """
        Each type has its tests: numbers and ordered codes `at_least` and the like, dates `before`, `after` and `within_years`, codes
        `in` and `one_of`, texts `starts_with` and `contains_text`.

            birth_date: { at_least: 1985-01-01 }
            birth_date: { after: 1984-12-31 }
        """,
      vi: """
        Mỗi kiểu có phép so riêng: số và mã có thứ tự dùng `at_least` và tương tự, ngày dùng `before`, `after`, `within_years`, mã dùng
        `in`, `one_of`, văn bản dùng `starts_with`, `contains_text`.

            birth_date: { at_least: 1985-01-01 }
            birth_date: { after: 1984-12-31 }
        """))

  static let wrongFactType = Diagnostic.Kind(
    "C0311", .error,
    Phrase(
      en: "`{fact}` is {type}, not {needed}",
      vi: "`{fact}` là {type}, không phải {needed}"),
    page: Phrase(
      en: """
        What is added up or weighed must be a number.

            total: post
            of: fte
            at_least: 1
        """,
      vi: """
        Dữ kiện dùng để cộng hoặc làm trọng số phải là số.

            total: post
            of: fte
            at_least: 1
        """))

  static let parameterTypesDiffer = Diagnostic.Kind(
    "C0312", .error,
    Phrase(
      en: "`{name}` is used as {type} here and as {first} elsewhere",
      vi: "ở đây `{name}` được dùng như {type}, còn chỗ khác như {first}"),
    page: Phrase(
      en: """
        One parameter cannot serve values of two kinds.

            at_least_share: { parameter: minimum }
            level: { at_least: { parameter: minimum } }

        Declare a parameter for each.
        """,
      vi: """
        Một tham số không thể dùng cho hai kiểu giá trị.

            at_least_share: { parameter: minimum }
            level: { at_least: { parameter: minimum } }

        Hãy khai báo riêng từng tham số.
        """))

  static let unrelatedCodelist = Diagnostic.Kind(
    "C0313", .error,
    Phrase(
      en: "`{list}` selects codes of `{listCodes}`, but `{fact}` has codes of `{factCodes}`",
      vi: "`{list}` chọn mã của `{listCodes}`, còn `{fact}` có mã của `{factCodes}`"),
    page: Phrase(
      en: """
        A list can test a fact with codes of another code list only where a crosswalk leads from one to the other.

            field: { in: research-fields }

        Select codes of the fact's own code list, or use one with a crosswalk.
        """,
      vi: """
        Danh mục chỉ so được với dữ kiện dùng bảng mã khác khi có bảng chuyển đổi giữa hai bảng mã.

            field: { in: research-fields }

        Hãy chọn mã của chính bảng mã mà dữ kiện dùng, hoặc dùng bảng mã có bảng chuyển đổi.
        """))

  static let builtInFact = Diagnostic.Kind(
    "C0314", .error,
    Phrase(
      en: "`{fact}` is built in as {type} and keeps that type",
      vi: "`{fact}` là dữ kiện có sẵn, kiểu {type}, và phải giữ kiểu đó"),
    page: Phrase(
      en: """
        A declaration may give a built-in fact another code list, or a code list to a text. Nothing else about it can change.

            facts:
              field: { of: degree, type: code, codelist: isced-f-2013 }

        Choose another name for a fact of your own.
        """,
      vi: """
        Có thể khai báo để dữ kiện có sẵn dùng bảng mã khác, hoặc để văn bản dùng bảng mã. Ngoài ra không thay đổi được gì.

            facts:
              field: { of: degree, type: code, codelist: isced-f-2013 }

        Hãy đặt tên khác cho dữ kiện của riêng mình.
        """))

  static let unknownOwner = Diagnostic.Kind(
    "C0315", .error,
    Phrase(
      en: "`{name}` does not name something that has facts",
      vi: "`{name}` không phải là đối tượng có dữ kiện"),
    page: Phrase(
      en: """
        Facts belong to a person, a unit, or a record of a person.

            degree.is_regular: { type: boolean }
        """,
      vi: """
        Dữ kiện thuộc về người, đơn vị, hoặc một bản ghi của người.

            degree.is_regular: { type: boolean }
        """))

  static let unitFactWithoutCodes = Diagnostic.Kind(
    "C0316", .error,
    Phrase(
      en: "`{fact}` is not a code, so teams and values cannot go by it",
      vi: "`{fact}` không phải là mã, nên không thể chia tập thể hay cho giá trị theo nó"),
    page: Phrase(
      en: """
        A parameter may have one value for each code of a fact of units, and a requirement one team for each.

            by: unit.level
            for_each: unit.level
        """,
      vi: """
        Tham số có thể có giá trị riêng, và yêu cầu có thể có tập thể riêng, cho từng mã của một dữ kiện của đơn vị.

            by: unit.level
            for_each: unit.level
        """))

  static let testForUnknown = Diagnostic.Kind(
    "C0317", .error,
    Phrase(
      en: "`unknown` is not a value of `{fact}`",
      vi: "`unknown` không phải là giá trị của `{fact}`"),
    page: Phrase(
      en: """
        That a value is missing is no value. Whether it is known can be tested.

            field: unknown
            field: { known: false }
        """,
      vi: """
        Thiếu giá trị không phải là một giá trị. Có thể xét giá trị có được biết hay không.

            field: unknown
            field: { known: false }
        """))

  static let ownerNotNeeded = Diagnostic.Kind(
    "C0319", .error,
    Phrase(
      en: "`{name}` is written without its owner here, where {scope} is tested",
      vi: "ở đây đang xét {scope}, nên `{name}` viết không kèm đối tượng"),
    page: Phrase(
      en: """
        Under `where` the facts of the record have their bare names, so that each fact is written in one way only.

            where: { degree.level: bachelor }
            where: { level: bachelor }
        """,
      vi: """
        Trong `where`, dữ kiện của bản ghi dùng tên trơn, để mỗi dữ kiện chỉ có một cách viết.

            where: { degree.level: bachelor }
            where: { level: bachelor }
        """))

  static let noPeriods = Diagnostic.Kind(
    "C0318", .error,
    Phrase(
      en: "records of `{list}` have no periods to add up",
      vi: "bản ghi `{list}` không có thời gian để cộng"),
    page: Phrase(
      en: """
        Years are counted from `from` until `until`, which only posts and employments have.

            total: employment
            years: { at_least: 5 }
        """,
      vi: """
        Số năm tính từ `from` đến `until`, chỉ chức vụ và quá trình công tác mới có.

            total: employment
            years: { at_least: 5 }
        """))
}
