/// Lists, dated values and steps that contradict themselves.
extension Diagnostic.Kind {
  static let criteriaLists: [Diagnostic.Kind] = [
    .rowsOverlap, .gapBetweenRows, .reversedDays, .rowLacksCodes, .excludedOutside, .repeatedCode,
    .codeWithoutEffect, .stepsOverlap, .gapBetweenSteps, .reversedSizes, .stepAfterLast,
    .lastStepCloses,
  ]

  static let rowsOverlap = Diagnostic.Kind(
    "C0407", .error,
    Phrase(
      en: "two rows are in force on {day}",
      vi: "có hai dòng cùng có hiệu lực vào ngày {day}"),
    page: Phrase(
      en: """
        On every day exactly one row may be in force. `until` is the last day of a row.

            - { from: 2025-01-09, until: 2026-12-31, value: 20% }
            - { from: 2026-12-31, value: 25% }

        Start the next row on the day after.
        """,
      vi: """
        Mỗi ngày chỉ được có đúng một dòng hiệu lực. `until` là ngày cuối cùng của dòng.

            - { from: 2025-01-09, until: 2026-12-31, value: 20% }
            - { from: 2026-12-31, value: 25% }

        Hãy cho dòng sau bắt đầu từ ngày kế tiếp.
        """))

  static let gapBetweenRows = Diagnostic.Kind(
    "C0408", .error,
    Phrase(
      en: "no row is in force from {first} to {last}",
      vi: "không có dòng nào có hiệu lực từ {first} đến {last}"),
    page: Phrase(
      en: """
        Between the first and the last day of a parameter every day has a value.

            - { from: 2025-01-09, until: 2026-12-30, value: 20% }
            - { from: 2027-01-01, value: 25% }

        Close the gap.
        """,
      vi: """
        Từ ngày đầu đến ngày cuối của tham số, ngày nào cũng phải có giá trị.

            - { from: 2025-01-09, until: 2026-12-30, value: 20% }
            - { from: 2027-01-01, value: 25% }

        Hãy lấp khoảng trống.
        """))

  static let reversedDays = Diagnostic.Kind(
    "C0409", .error,
    Phrase(
      en: "the row ends on {until}, before it begins on {from}",
      vi: "dòng này kết thúc ngày {until}, trước ngày bắt đầu {from}"),
    page: Phrase(
      en: """
        A row that ends before it begins is never in force.

            { from: 2026-12-31, until: 2025-01-09, value: 25% }

        Swap the days, or correct one.
        """,
      vi: """
        Dòng kết thúc trước khi bắt đầu thì không bao giờ có hiệu lực.

            { from: 2026-12-31, until: 2025-01-09, value: 25% }

        Hãy đổi chỗ hai ngày, hoặc sửa lại.
        """))

  static let rowLacksCodes = Diagnostic.Kind(
    "C0410", .error,
    Phrase(
      en: "the row gives no value for {codes}",
      vi: "dòng này không có giá trị cho {codes}"),
    page: Phrase(
      en: """
        A code that one row names must have a value in every row, or units with it would fall through on some days.

            - { from: 2025-01-09, until: 2026-12-31, province: 25%, commune: 20% }
            - { from: 2027-01-01, province: 25% }

        Add the missing values.
        """,
      vi: """
        Mã đã nêu ở một dòng thì dòng nào cũng phải có giá trị, nếu không đơn vị mang mã đó sẽ lọt ra ngoài trong một số ngày.

            - { from: 2025-01-09, until: 2026-12-31, province: 25%, commune: 20% }
            - { from: 2027-01-01, province: 25% }

        Hãy bổ sung giá trị còn thiếu.
        """))

  static let excludedOutside = Diagnostic.Kind(
    "C0411", .error,
    Phrase(
      en: "`{code}` is excluded from `{list}`, but was never included",
      vi: "`{code}` bị loại khỏi `{list}` nhưng chưa từng được đưa vào"),
    page: Phrase(
      en: """
        An exclusion takes something out of what `include` brings in. Otherwise one of the codes is likely wrong.

            include: [48]
            exclude: [5106]

        Correct the code, or remove it.
        """,
      vi: """
        `exclude` bỏ bớt khỏi những gì `include` đưa vào. Nếu không, nhiều khả năng một trong các mã bị sai.

            include: [48]
            exclude: [5106]

        Hãy sửa mã, hoặc xóa đi.
        """))

  static let repeatedCode = Diagnostic.Kind(
    "C0412", .error,
    Phrase(
      en: "`{code}` is listed twice",
      vi: "`{code}` được ghi hai lần"),
    page: Phrase(
      en: """
        A code stands once in a list. The second one may have been meant to be another.

            include: [42, 44, 42]
        """,
      vi: """
        Mỗi mã chỉ ghi một lần trong danh mục. Có thể lần thứ hai định ghi mã khác.

            include: [42, 44, 42]
        """))

  static let codeWithoutEffect = Diagnostic.Kind(
    "C0413", .warning,
    Phrase(
      en: "`{code}` changes nothing, because `{above}` above it decides the same",
      vi: "`{code}` không thay đổi gì, vì `{above}` ở cấp trên đã quyết định như vậy"),
    page: Phrase(
      en: """
        A code stands for all below it, until a more specific one says otherwise.

            include: [48, 4802]

        Remove the code, unless another was meant.
        """,
      vi: """
        Mã đại diện cho mọi mã bên dưới, trừ khi có mã cụ thể hơn nói khác.

            include: [48, 4802]

        Hãy xóa mã này, trừ khi định ghi mã khác.
        """))

  static let stepsOverlap = Diagnostic.Kind(
    "C0415", .error,
    Phrase(
      en: "the step begins at {from}, where an earlier one still holds: expected {expected}",
      vi: "bậc này bắt đầu từ {from} khi bậc trước chưa kết thúc; phải bắt đầu từ {expected}"),
    page: Phrase(
      en: """
        The steps of `by_size` follow each other without overlap, from 1 upwards.

            - { from: 1, until: 8, at_least_count: 1 }
            - { from: 8, at_least_share: 1/4 }
        """,
      vi: """
        Các bậc của `by_size` nối tiếp nhau từ 1 trở lên, không chồng lên nhau.

            - { from: 1, until: 8, at_least_count: 1 }
            - { from: 8, at_least_share: 1/4 }
        """))

  static let gapBetweenSteps = Diagnostic.Kind(
    "C0416", .error,
    Phrase(
      en: "the step begins at {from} and leaves a gap: expected {expected}",
      vi: "bậc này bắt đầu từ {from}, bỏ trống một khoảng; phải bắt đầu từ {expected}"),
    page: Phrase(
      en: """
        The steps of `by_size` cover every size from 1 upwards.

            - { from: 1, until: 8, at_least_count: 1 }
            - { from: 10, at_least_share: 1/4 }
        """,
      vi: """
        Các bậc của `by_size` phải bao mọi quy mô từ 1 trở lên.

            - { from: 1, until: 8, at_least_count: 1 }
            - { from: 10, at_least_share: 1/4 }
        """))

  static let reversedSizes = Diagnostic.Kind(
    "C0417", .error,
    Phrase(
      en: "the step ends at {until}, before it begins at {from}",
      vi: "bậc này kết thúc ở {until}, trước chỗ bắt đầu là {from}"),
    page: Phrase(
      en: """
        A step that ends before it begins holds for no team.

            - { from: 8, until: 1, at_least_count: 1 }
        """,
      vi: """
        Bậc kết thúc trước khi bắt đầu thì không áp dụng cho tập thể nào.

            - { from: 8, until: 1, at_least_count: 1 }
        """))

  static let stepAfterLast = Diagnostic.Kind(
    "C0418", .error,
    Phrase(
      en: "the step from {from} follows one that has no end",
      vi: "bậc từ {from} đứng sau một bậc không có điểm cuối"),
    page: Phrase(
      en: """
        A step without `until` holds for all greater sizes, so nothing can follow it.

            - { from: 1, at_least_count: 1 }
            - { from: 9, at_least_share: 1/4 }

        Give the earlier step its `until`.
        """,
      vi: """
        Bậc không có `until` áp dụng cho mọi quy mô lớn hơn, nên không bậc nào đứng sau được.

            - { from: 1, at_least_count: 1 }
            - { from: 9, at_least_share: 1/4 }

        Hãy thêm `until` cho bậc trước.
        """))

  static let lastStepCloses = Diagnostic.Kind(
    "C0419", .error,
    Phrase(
      en: "no step holds for teams of {size} and more",
      vi: "không có bậc nào cho tập thể từ {size} người trở lên"),
    page: Phrase(
      en: """
        The last step has no `until`, so that teams of every size are covered.

            - { from: 9, at_least_share: 1/4 }
        """,
      vi: """
        Bậc cuối không có `until`, để tập thể quy mô nào cũng có quy định.

            - { from: 9, at_least_share: 1/4 }
        """))
}
