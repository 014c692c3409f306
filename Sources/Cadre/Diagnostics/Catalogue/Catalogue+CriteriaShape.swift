/// Values of criteria that have the wrong form.
extension Diagnostic.Kind {
  static let criteriaShape: [Diagnostic.Kind] = [
    .wrongShape, .emptyValue, .noCriteria, .badShare, .badNumber, .badDate, .badBoolean,
    .unquotedVersion, .badName, .badFactName, .noSuchDay, .shareOutOfRange, .shareOfZero,
    .shareOfNothing, .emptyList, .unknownWord, .badLanguageVersion, .reservedFactName,
    .emptyCondition,
  ]

  static let wrongShape = Diagnostic.Kind(
    "C0101", .error,
    Phrase(
      en: "expected {expected}, found {found}",
      vi: "cần {expected}, nhưng gặp {found}"),
    page: Phrase(
      en: """
        Something of another form stands where a list, keys with values, or text is needed.

            include: 42              text, where a list is needed
            include: [42, 44]        a list

        Rewrite the value as the message says.
        """,
      vi: """
        Chỗ này cần một danh sách, một nhóm khóa kèm giá trị, hoặc văn bản, nhưng đã viết theo dạng khác.

            include: 42              văn bản, trong khi cần danh sách
            include: [42, 44]        danh sách

        Hãy viết lại giá trị như thông báo chỉ dẫn.
        """))

  static let emptyValue = Diagnostic.Kind(
    "C0102", .error,
    Phrase(
      en: "no value stands here; expected {expected}",
      vi: "ở đây chưa ghi giá trị; cần {expected}"),
    page: Phrase(
      en: """
        A key without a value, `~` or `null` says nothing. It is never taken for an empty text, for zero or for "no".

            cites:                   which source?
            cites: nq03-i

        Write the value, or remove the key where it is not required.
        """,
      vi: """
        Khóa không có giá trị, `~` hoặc `null` thì không nói lên điều gì. Không bao giờ coi đó là văn bản trống, số không hay "không".

            cites:                   nguồn nào?
            cites: nq03-i

        Hãy ghi giá trị, hoặc xóa khóa nếu không bắt buộc.
        """))

  static let noCriteria = Diagnostic.Kind(
    "C0103", .error,
    Phrase(
      en: "there are no criteria here",
      vi: "ở đây không có tiêu chí nào"),
    page: Phrase(
      en: """
        Criteria without definitions or requirements would be met by everybody, so an empty document is an error.

            cadre: 1
            id: my-criteria
            …

        Write at least one definition and one requirement.
        """,
      vi: """
        Bộ tiêu chí không có định nghĩa hoặc yêu cầu thì ai cũng đạt, vì vậy tài liệu trống là lỗi.

            cadre: 1
            id: my-criteria
            …

        Hãy viết ít nhất một định nghĩa và một yêu cầu.
        """))

  static let badShare = Diagnostic.Kind(
    "C0104", .error,
    Phrase(
      en: "`{text}` is not written as a share",
      vi: "`{text}` không đúng cách viết tỷ lệ"),
    page: Phrase(
      en: """
        A share is written as a percentage or as a fraction, so that nobody has to guess whether 25 means 25 % or 2500 %.

            at_least_share: 25%
            at_least_share: 25.5%
            at_least_share: 1/4

        A comma, a space, a plain number and other digits than 0 to 9 are not accepted.
        """,
      vi: """
        Tỷ lệ viết bằng phần trăm hoặc phân số, để không ai phải đoán 25 là 25 % hay 2500 %.

            at_least_share: 25%
            at_least_share: 25.5%
            at_least_share: 1/4

        Không dùng dấu phẩy, dấu cách, số trơn, hay chữ số khác ngoài 0 đến 9.
        """))

  static let badNumber = Diagnostic.Kind(
    "C0105", .error,
    Phrase(
      en: "`{text}` is not {expected}",
      vi: "`{text}` không phải là {expected}"),
    page: Phrase(
      en: """
        Numbers are plain: digits, at most one point, a minus where it makes sense. Forms that tools read differently are not
        accepted: `1e3`, `0x1F`, `1_000`, `.5`, `+5`, `010`, numbers in quotes.

            at_least: 5
            at_least: 2.5

        Write the number in this form.
        """,
      vi: """
        Số viết trơn: chữ số, nhiều nhất một dấu chấm, dấu trừ nếu hợp nghĩa. Không dùng những cách viết mà mỗi chương trình hiểu
        một khác: `1e3`, `0x1F`, `1_000`, `.5`, `+5`, `010`, số trong dấu ngoặc kép.

            at_least: 5
            at_least: 2.5

        Hãy viết số theo dạng này.
        """))

  static let badDate = Diagnostic.Kind(
    "C0106", .error,
    Phrase(
      en: "`{text}` is not a date of the form 2025-01-09",
      vi: "`{text}` không phải là ngày viết theo dạng 2025-01-09"),
    page: Phrase(
      en: """
        Dates are written year-month-day, with four, two and two digits, so that 09/01 is never taken for another day.

            from: 09/01/2025         9 January or 1 September?
            from: 2025-01-09

        Write the date in this form.
        """,
      vi: """
        Ngày viết theo thứ tự năm-tháng-ngày, bốn, hai và hai chữ số, để 09/01 không bị hiểu thành ngày khác.

            from: 09/01/2025         9 tháng 1 hay 1 tháng 9?
            from: 2025-01-09

        Hãy viết ngày theo dạng này.
        """))

  static let badBoolean = Diagnostic.Kind(
    "C0107", .error,
    Phrase(
      en: "`{text}` is neither `true` nor `false`",
      vi: "`{text}` không phải là `true` hay `false`"),
    page: Phrase(
      en: """
        Where something is true or false, only these two words are read. Words such as `yes`, `no`, `on` and `off` mean different
        things to different programs.

            known: yes
            known: true
        """,
      vi: """
        Chỗ cần đúng hoặc sai chỉ đọc hai từ này. Các từ như `yes`, `no`, `on`, `off` được mỗi chương trình hiểu một khác.

            known: yes
            known: true
        """))

  static let unquotedVersion = Diagnostic.Kind(
    "C0108", .error,
    Phrase(
      en: "the version `{text}` must stand in quotes",
      vi: "phiên bản `{text}` phải đặt trong dấu ngoặc kép"),
    page: Phrase(
      en: """
        Without quotes other programs read a version as a number, and 2025.10 becomes 2025.1.

            version: 2025.10
            version: "2025.10"
        """,
      vi: """
        Không có dấu ngoặc kép, chương trình khác đọc phiên bản thành số, và 2025.10 trở thành 2025.1.

            version: 2025.10
            version: "2025.10"
        """))

  static let badName = Diagnostic.Kind(
    "C0109", .error,
    Phrase(
      en: "`{name}` is not written as names are",
      vi: "`{name}` không đúng cách đặt tên"),
    page: Phrase(
      en: """
        Names that you make up consist of lower-case letters a to z and digits, in words joined by hyphens. Letters that look alike
        in other scripts, capital letters, accents and spaces would make two names out of one.

            Chuyên gia
            chuyen-gia

        Titles are free: put what readers should see under `title`.
        """,
      vi: """
        Tên do người soạn đặt gồm chữ thường a đến z và chữ số, các từ nối bằng dấu gạch ngang. Chữ hoa, dấu, khoảng trắng hay chữ
        trông giống nhau ở hệ chữ khác sẽ làm một tên thành hai.

            Chuyên gia
            chuyen-gia

        Tên hiển thị thì tự do: hãy ghi vào `title`.
        """))

  static let badFactName = Diagnostic.Kind(
    "C0110", .error,
    Phrase(
      en: "`{name}` is not written as names of facts are",
      vi: "`{name}` không đúng cách đặt tên dữ kiện"),
    page: Phrase(
      en: """
        Facts that criteria declare have names of lower-case letters a to z and digits, in words joined by underscores, as columns
        of rosters have. The owner may stand in front of a dot.

            facts:
              st_experience_years: { of: person, type: number }
              degree.is_regular: { type: boolean }
        """,
      vi: """
        Dữ kiện khai báo thêm có tên gồm chữ thường a đến z và chữ số, các từ nối bằng dấu gạch dưới như tên cột của danh sách. Có thể
        ghi đối tượng ở trước dấu chấm.

            facts:
              st_experience_years: { of: person, type: number }
              degree.is_regular: { type: boolean }
        """))

  static let noSuchDay = Diagnostic.Kind(
    "C0111", .error,
    Phrase(
      en: "the calendar has no day `{text}`",
      vi: "lịch không có ngày `{text}`"),
    page: Phrase(
      en: """
        The date has the right form, but there is no such day.

            until: 2025-02-30
            until: 2025-02-28

        Write a day that exists.
        """,
      vi: """
        Ngày viết đúng dạng, nhưng không có ngày đó trong lịch.

            until: 2025-02-30
            until: 2025-02-28

        Hãy ghi một ngày có thật.
        """))

  static let shareOutOfRange = Diagnostic.Kind(
    "C0112", .error,
    Phrase(
      en: "the share `{text}` does not lie between 0% and 100%",
      vi: "tỷ lệ `{text}` không nằm trong khoảng 0% đến 100%"),
    page: Phrase(
      en: """
        A share of a team is at least nobody and at most everybody. More than 100 % could never be reached, less than 0 % always.

            at_least_share: 250%
            at_least_share: 25%
        """,
      vi: """
        Tỷ lệ trong một tập thể ít nhất là không ai và nhiều nhất là tất cả. Trên 100 % thì không bao giờ đạt, dưới 0 % thì luôn đạt.

            at_least_share: 250%
            at_least_share: 25%
        """))

  static let shareOfZero = Diagnostic.Kind(
    "C0113", .error,
    Phrase(
      en: "the share `{text}` divides by zero",
      vi: "tỷ lệ `{text}` chia cho số không"),
    page: Phrase(
      en: """
        A fraction needs a denominator greater than zero.

            at_least_share: 1/0
            at_least_share: 1/4
        """,
      vi: """
        Phân số cần mẫu số lớn hơn không.

            at_least_share: 1/0
            at_least_share: 1/4
        """))

  static let shareOfNothing = Diagnostic.Kind(
    "C0114", .warning,
    Phrase(
      en: "a share of `{text}` asks for nobody",
      vi: "tỷ lệ `{text}` không đòi hỏi người nào"),
    page: Phrase(
      en: """
        Every team reaches a least share of 0 %, so the requirement decides nothing there.

            commune: 0%

        If some teams are to be free, an exception with the verdict `exempt` says so openly.
        """,
      vi: """
        Tập thể nào cũng đạt tỷ lệ tối thiểu 0 %, nên yêu cầu không quyết định điều gì.

            commune: 0%

        Nếu muốn miễn cho một số tập thể, hãy viết ngoại lệ với kết luận `exempt` cho rõ ràng.
        """))

  static let emptyList = Diagnostic.Kind(
    "C0115", .error,
    Phrase(
      en: "this list is empty",
      vi: "danh sách này trống"),
    page: Phrase(
      en: """
        A list of codes, values, conditions or sources without anything in it selects nothing or allows everything, and is more likely
        a slip. Only `all: []` may be empty: it holds for everybody.

            include: []
            include: [48]
        """,
      vi: """
        Danh sách mã, giá trị, điều kiện hay nguồn mà không có gì thì không chọn gì hoặc cho qua tất cả, nhiều khả năng là viết sót. Chỉ
        `all: []` được để trống: điều kiện đó đúng với mọi người.

            include: []
            include: [48]
        """))

  static let unknownWord = Diagnostic.Kind(
    "C0116", .error,
    Phrase(
      en: "`{word}` is not a value of `{key}`",
      vi: "`{word}` không phải là giá trị của `{key}`"),
    page: Phrase(
      en: """
        This key takes one of a few words, and this is none of them.

            rounding: upwards
            rounding: up

        The help lists the words that are allowed.
        """,
      vi: """
        Khóa này chỉ nhận một vài từ nhất định, và từ này không thuộc số đó.

            rounding: upwards
            rounding: up

        Phần gợi ý liệt kê các từ được dùng.
        """))

  static let badLanguageVersion = Diagnostic.Kind(
    "C0117", .error,
    Phrase(
      en: "`{text}` is not a version of the language",
      vi: "`{text}` không phải là phiên bản của ngôn ngữ"),
    page: Phrase(
      en: """
        The first line says in which version of the language the criteria are written. So far there is one.

            cadre: 1
        """,
      vi: """
        Dòng đầu cho biết bộ tiêu chí viết theo phiên bản nào của ngôn ngữ. Hiện mới có một phiên bản.

            cadre: 1
        """))

  static let reservedFactName = Diagnostic.Kind(
    "C0118", .error,
    Phrase(
      en: "`{name}` is a word of the language and cannot name a fact",
      vi: "`{name}` là từ của ngôn ngữ, không dùng làm tên dữ kiện"),
    page: Phrase(
      en: """
        A condition could not tell a fact with this name from the word of the language.

            facts:
              has: { of: person, type: boolean }
              has_licence: { of: person, type: boolean }
        """,
      vi: """
        Trong điều kiện sẽ không phân biệt được dữ kiện mang tên này với từ của ngôn ngữ.

            facts:
              has: { of: person, type: boolean }
              has_licence: { of: person, type: boolean }
        """))

  static let emptyCondition = Diagnostic.Kind(
    "C0119", .error,
    Phrase(
      en: "nothing is tested here",
      vi: "ở đây chưa có phép so nào"),
    page: Phrase(
      en: """
        A condition without lines holds for everybody, which is more likely a slip. For everybody write `all: []`.

            where: {}
            where: { level: bachelor }
        """,
      vi: """
        Điều kiện không có dòng nào thì ai cũng đạt, nhiều khả năng là viết sót. Muốn nói mọi người, hãy viết `all: []`.

            where: {}
            where: { level: bachelor }
        """))
}
