/// Criteria that can be read and contradict themselves.
extension Diagnostic.Kind {
  static let criteriaChecks: [Diagnostic.Kind] = [
    .definitionLoop, .exceptionsOverlap, .exactCode, .boundsExclude, .unitOfNoUnit,
    .parameterOfNoUnit, .choiceTooLarge, .definitionTooLarge, .testsExclude, .alwaysHolds,
    .testWithoutEffect,
  ]

  static let definitionLoop = Diagnostic.Kind(
    "C0401", .error,
    Phrase(
      en: "the definitions go round in a circle: {loop}",
      vi: "các định nghĩa tham chiếu vòng quanh: {loop}"),
    page: Phrase(
      en: """
        A definition cannot, not even by way of others, be part of its own meaning.

            expert:  { means: { is: trained } }
            trained: { means: { is: expert } }

        Break the circle at one of the places shown.
        """,
      vi: """
        Một định nghĩa không thể, dù qua các định nghĩa khác, là một phần nghĩa của chính nó.

            expert:  { means: { is: trained } }
            trained: { means: { is: expert } }

        Hãy cắt vòng ở một trong các chỗ đã nêu.
        """))

  static let definitionTooLarge = Diagnostic.Kind(
    "C0429", .error,
    Phrase(
      en: "with the definitions that it names, `{name}` comes to more than {limit} conditions",
      vi: "cùng với các định nghĩa mà nó gọi tên, `{name}` có quá {limit} điều kiện"),
    page: Phrase(
      en: """
        Every condition of a definition is looked at for every person, those of the definitions that it names
        included. Definitions that name each other many times grow beyond measure:

            a: { means: { any: [ { is: b }, { all: [ { is: b }, { has: degree } ] } ] } }

        Name each definition once, or state the condition more simply.
        """,
      vi: """
        Mọi điều kiện của một định nghĩa, kể cả của các định nghĩa mà nó gọi tên, đều được xét với từng người.
        Các định nghĩa gọi tên nhau nhiều lần sẽ phình ra quá mức:

            a: { means: { any: [ { is: b }, { all: [ { is: b }, { has: degree } ] } ] } }

        Hãy gọi tên mỗi định nghĩa một lần, hoặc viết điều kiện đơn giản hơn.
        """))

  static let exceptionsOverlap = Diagnostic.Kind(
    "C0414", .error,
    Phrase(
      en: "a team can meet both exceptions `{first}` and `{second}`: {team}",
      vi: "có tập thể thuộc cả hai ngoại lệ `{first}` và `{second}`: {team}"),
    page: Phrase(
      en: """
        Two exceptions would give one team two outcomes, or the second has no effect.

            - { id: tiny, when: { team.size: { at_most: 2 } }, verdict: exempt }
            - { id: small, when: { team.size: { at_most: 4 } }, at_least_count: 1 }

        Limit one of them, here with `team.size: { at_least: 3, at_most: 4 }`.
        """,
      vi: """
        Hai ngoại lệ cho cùng một tập thể hai kết quả, hoặc ngoại lệ thứ hai không có tác dụng.

            - { id: tiny, when: { team.size: { at_most: 2 } }, verdict: exempt }
            - { id: small, when: { team.size: { at_most: 4 } }, at_least_count: 1 }

        Hãy giới hạn một ngoại lệ, ở đây bằng `team.size: { at_least: 3, at_most: 4 }`.
        """))

  static let exactCode = Diagnostic.Kind(
    "C0423", .warning,
    Phrase(
      en: "`{code}` is compared exactly, although other codes lie below it",
      vi: "`{code}` được so đúng từng mã, dù bên dưới còn mã khác"),
    page: Phrase(
      en: """
        Equality and `one_of` compare one code with another. A record with a code below this one does not match.

            field: 48
            field: { in: computing }

        Use `in` with a list, unless exactly this code is meant.
        """,
      vi: """
        Phép bằng và `one_of` so từng mã với nhau. Bản ghi mang mã nằm dưới mã này sẽ không khớp.

            field: 48
            field: { in: computing }

        Hãy dùng `in` với danh mục, trừ khi đúng là chỉ mã này.
        """))

  static let boundsExclude = Diagnostic.Kind(
    "C0424", .error,
    Phrase(
      en: "at least {least} and at most {most} exclude each other",
      vi: "tối thiểu {least} và tối đa {most} loại trừ nhau"),
    page: Phrase(
      en: """
        No team can meet a least bound that is greater than the greatest one.

            at_least_share: 40%
            share_not_above: 30%
        """,
      vi: """
        Không tập thể nào đạt được khi mức tối thiểu lớn hơn mức tối đa.

            at_least_share: 40%
            share_not_above: 30%
        """))

  static let unitOfNoUnit = Diagnostic.Kind(
    "C0426", .error,
    Phrase(
      en: "`{fact}` needs the unit of the team, but `{requirement}` counts people of several units",
      vi: "`{fact}` cần đơn vị của tập thể, nhưng `{requirement}` tính người của nhiều đơn vị"),
    page: Phrase(
      en: """
        With `for_each: roster` or a fact of units, a team is not one unit and has none of its facts. The unit of a post can still be
        tested under `where`.

            has: post
            where: { unit.kind: agency }
        """,
      vi: """
        Với `for_each: roster` hoặc một dữ kiện của đơn vị, tập thể không phải là một đơn vị nên không có dữ kiện của đơn vị. Vẫn có thể
        xét đơn vị của chức vụ trong `where`.

            has: post
            where: { unit.kind: agency }
        """))

  static let parameterOfNoUnit = Diagnostic.Kind(
    "C0427", .error,
    Phrase(
      en:
        "`{parameter}` has values by `{fact}`, but `{requirement}` counts people of several units",
      vi:
        "`{parameter}` có giá trị theo `{fact}`, nhưng `{requirement}` tính người của nhiều đơn vị"),
    page: Phrase(
      en: """
        A value by a fact of units needs a team with one value of that fact.

            for_each: unit
            for_each: unit.level

        Use a parameter with a single value here.
        """,
      vi: """
        Giá trị theo một dữ kiện của đơn vị cần tập thể có đúng một giá trị của dữ kiện đó.

            for_each: unit
            for_each: unit.level

        Ở đây hãy dùng tham số có một giá trị chung.
        """))

  static let choiceTooLarge = Diagnostic.Kind(
    "C0428", .error,
    Phrase(
      en: "{count} of {parts} conditions can never hold",
      vi: "không bao giờ đạt được {count} trong {parts} điều kiện"),
    page: Phrase(
      en: """
        `at_least_of` asks for more conditions than it lists.

            at_least_of: { count: 3, of: [ is: trained, is: experienced ] }

        Correct the number, or add what is missing.
        """,
      vi: """
        `at_least_of` đòi nhiều điều kiện hơn số đã liệt kê.

            at_least_of: { count: 3, of: [ is: trained, is: experienced ] }

        Hãy sửa con số, hoặc bổ sung điều kiện còn thiếu.
        """))

  static let testsExclude = Diagnostic.Kind(
    "C0430", .error,
    Phrase(
      en: "no value of `{fact}` meets both this test and the other",
      vi: "không giá trị nào của `{fact}` thỏa mãn cả phép so này và phép so kia"),
    page: Phrase(
      en: """
        Lines that stand together must all hold. These two never do, so the condition holds for nobody.

            level: { at_least: doctorate, at_most: bachelor }
            age: { at_least: 50, below: 40 }

        Correct one of them, or put them into a list under `any` where one is enough.
        """,
      vi: """
        Các dòng đứng cùng nhau phải cùng đúng. Hai dòng này không bao giờ cùng đúng nên không ai thỏa mãn điều kiện.

            level: { at_least: doctorate, at_most: bachelor }
            age: { at_least: 50, below: 40 }

        Hãy sửa một dòng, hoặc đặt thành danh sách dưới `any` nếu chỉ cần một điều kiện.
        """))

  static let alwaysHolds = Diagnostic.Kind(
    "C0431", .error,
    Phrase(
      en: "at least zero holds for everybody", vi: "tối thiểu bằng không thì ai cũng thỏa mãn"),
    page: Phrase(
      en: """
        Ages, sizes, counts and years begin at zero, so a least bound of zero lets everybody pass.

            total: employment
            years: { at_least: 0 }

        Write the least amount that is asked for. To ask only whether the fact is known, write `{ known: true }`.
        """,
      vi: """
        Tuổi, quy mô, số lượng và số năm bắt đầu từ không, nên mức tối thiểu bằng không thì ai cũng đạt.

            total: employment
            years: { at_least: 0 }

        Hãy ghi mức tối thiểu được yêu cầu. Nếu chỉ cần biết dữ kiện đã có hay chưa, hãy viết `{ known: true }`.
        """))

  static let testWithoutEffect = Diagnostic.Kind(
    "C0432", .warning,
    Phrase(
      en: "this test of `{fact}` has no effect: whatever meets the other meets it too",
      vi:
        "phép so `{fact}` này không có tác dụng: giá trị nào thỏa mãn phép so kia cũng thỏa mãn nó"),
    page: Phrase(
      en: """
        Of two tests that must both hold, one already says all that the other says.

            level: { at_least: master, above: college }

        Delete the weaker one, or correct it where it was meant otherwise.
        """,
      vi: """
        Trong hai phép so phải cùng đúng, một phép đã bao hàm phép kia.

            level: { at_least: master, above: college }

        Hãy xóa phép yếu hơn, hoặc sửa lại nếu ý định khác.
        """))
}
