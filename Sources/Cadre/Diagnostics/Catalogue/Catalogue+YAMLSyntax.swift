/// Text that is not YAML, by its usual causes.
extension Diagnostic.Kind {
  static let yamlSyntax: [Diagnostic.Kind] = [
    .tab, .commaTwice, .separatorMissing, .commaMissing, .spaceAfterColon, .spaceAfterDash,
    .colonMissing, .colonInText, .indentation, .dashAfterKey, .quoteOpen, .bracketOpen,
    .wrongBracket, .closingBracket, .signAtStart, .textAfterEnd, .badEscape, .blockHeader,
    .unreadable, .itemsAmongKeys,
  ]

  package static let tab = Diagnostic.Kind(
    "Y0101", .error,
    Phrase(
      en: "a tab cannot indent YAML",
      vi: "YAML không cho thụt dòng bằng ký tự tab"),
    page: Phrase(
      en: """
        YAML shows by spaces what belongs to what. Programs draw a tab with different widths, so YAML
        does not allow it there, even where it looks right.

            members:
              engineer: 2      two spaces before `engineer`, no tab

        Replace each tab by two spaces. Most editors can do so for the whole file ("convert tabs to
        spaces").
        """,
      vi: """
        YAML dùng dấu cách ở đầu dòng để cho biết phần nào thuộc phần nào. Mỗi chương trình hiển thị
        ký tự tab với độ rộng khác nhau, vì vậy YAML không cho dùng tab ở đó, dù nhìn có vẻ đúng.

            members:
              engineer: 2      trước `engineer` là hai dấu cách, không phải tab

        Hãy thay mỗi ký tự tab bằng hai dấu cách. Phần lớn trình soạn thảo đổi được cả tệp một lần
        ("chuyển tab thành dấu cách").
        """))

  package static let commaTwice = Diagnostic.Kind(
    "Y0114", .error,
    Phrase(
      en: "a comma without an item before it",
      vi: "trước dấu phẩy này không có mục nào"),
    page: Phrase(
      en: """
        In brackets, items are separated by one comma each. Between two commas, or before the first
        one, an item is missing.

            include: [05,, 06]      was `[05, 06]` meant, or is a code missing?

        Delete the comma or write the item.
        """,
      vi: """
        Trong ngoặc, các mục cách nhau bằng một dấu phẩy. Giữa hai dấu phẩy liền nhau, hoặc trước dấu
        phẩy đầu tiên, đang thiếu một mục.

            include: [05,, 06]      ý là `[05, 06]`, hay còn thiếu một mã?

        Hãy xóa dấu phẩy hoặc viết mục còn thiếu.
        """))

  package static let separatorMissing = Diagnostic.Kind(
    "Y0115", .error,
    Phrase(
      en: "a comma or `{sign}` is missing here",
      vi: "ở đây thiếu dấu phẩy hoặc `{sign}`"),
    page: Phrase(
      en: """
        In brackets and braces, items are separated by commas, and the last one is followed by the
        closing sign.

            { level: college field: 48 }        a comma is missing before `field`

        Write the comma, or close the bracket.
        """,
      vi: """
        Trong ngoặc vuông và ngoặc nhọn, các mục cách nhau bằng dấu phẩy, sau mục cuối là dấu đóng
        ngoặc.

            { level: college field: 48 }        thiếu dấu phẩy trước `field`

        Hãy thêm dấu phẩy hoặc đóng ngoặc.
        """))

  package static let commaMissing = Diagnostic.Kind(
    "Y0134", .error,
    Phrase(
      en: "a comma is missing in `{text}`",
      vi: "thiếu dấu phẩy trong `{text}`"),
    page: Phrase(
      en: """
        In brackets, items are separated by commas. Without one, two codes become a single text with a
        space in it.

            include: [05 06]        one item, `05 06`
            include: [05, 06]       two items

        Write the comma. If one item with a space is meant, put it in quotes.
        """,
      vi: """
        Trong ngoặc vuông, các mục cách nhau bằng dấu phẩy. Thiếu dấu phẩy thì hai mã thành một văn
        bản có dấu cách ở giữa.

            include: [05 06]        một mục, `05 06`
            include: [05, 06]       hai mục

        Hãy thêm dấu phẩy. Nếu đúng là một mục có dấu cách thì hãy đặt trong dấu nháy.
        """))

  package static let spaceAfterColon = Diagnostic.Kind(
    "Y0144", .error,
    Phrase(
      en: "a space is missing after the colon",
      vi: "thiếu dấu cách sau dấu hai chấm"),
    page: Phrase(
      en: """
        In YAML a key ends with a colon and a space. Without the space, the colon is part of a text.

            among:leader       is the text `among:leader`
            among: leader      is the key `among` with the value `leader`

        Write a space after the colon.
        """,
      vi: """
        Trong YAML, khóa kết thúc bằng dấu hai chấm và dấu cách. Thiếu dấu cách thì dấu hai chấm là
        một phần của văn bản.

            among:leader       là văn bản `among:leader`
            among: leader      là khóa `among` với giá trị `leader`

        Hãy thêm dấu cách sau dấu hai chấm.
        """))

  package static let spaceAfterDash = Diagnostic.Kind(
    "Y0145", .error,
    Phrase(
      en: "a space is missing after the dash",
      vi: "thiếu dấu cách sau dấu gạch ngang"),
    page: Phrase(
      en: """
        An item of a list begins with a dash and a space. Without the space, the dash is part of a
        text.

            -a                 is the text `-a`
            - a                is an item of a list

        Write a space after the dash.
        """,
      vi: """
        Một mục của danh sách bắt đầu bằng dấu gạch ngang và dấu cách. Thiếu dấu cách thì dấu gạch
        ngang là một phần của văn bản.

            -a                 là văn bản `-a`
            - a                là một mục của danh sách

        Hãy thêm dấu cách sau dấu gạch ngang.
        """))

  package static let colonMissing = Diagnostic.Kind(
    "Y0146", .error,
    Phrase(
      en: "`{key}` has no colon after it",
      vi: "sau `{key}` không có dấu hai chấm"),
    page: Phrase(
      en: """
        Among pairs `key: value`, this text stands alone: it has no colon and no value. It may be the
        rest of a longer text from the line above.

        Write a colon and a value, or put the longer text in quotes.
        """,
      vi: """
        Giữa các cặp `khóa: giá trị`, văn bản này đứng một mình, không có dấu hai chấm và giá trị. Có
        thể đó là phần tiếp của văn bản dài ở dòng trên.

        Hãy viết dấu hai chấm và giá trị, hoặc đặt cả văn bản dài trong dấu nháy.
        """))

  package static let colonInText = Diagnostic.Kind(
    "Y0147", .error,
    Phrase(
      en: "a text with a colon and a space must be in quotes",
      vi: "văn bản có dấu hai chấm và dấu cách phải đặt trong dấu nháy"),
    page: Phrase(
      en: """
        A colon followed by a space ends a key, so it can stand only once on a line outside quotes.

            title: Article 7: staff        two colons
            title: 'Article 7: staff'      one key, one text

        Put the text in quotes.
        """,
      vi: """
        Dấu hai chấm theo sau là dấu cách đánh dấu hết khóa, nên ngoài dấu nháy chỉ được có một lần
        trên mỗi dòng.

            title: Điều 7: nhân sự         hai dấu hai chấm
            title: 'Điều 7: nhân sự'       một khóa, một văn bản

        Hãy đặt văn bản trong dấu nháy.
        """))

  package static let indentation = Diagnostic.Kind(
    "Y0148", .error,
    Phrase(
      en: "this line begins in column {column}, which fits no line above it",
      vi: "dòng này bắt đầu ở cột {column}, không khớp với dòng nào ở trên"),
    page: Phrase(
      en: """
        Pairs of one mapping, and items of one list, begin in the same column. What belongs to a key
        is indented deeper, and a key that already has a value on its line can have nothing below it.

            requirement:
              id: a
             count: expert     one space too few

        Indent the line like the one that it belongs beside.
        """,
      vi: """
        Các cặp trong một nhóm, và các mục trong một danh sách, phải bắt đầu ở cùng một cột. Phần
        thuộc về một khóa thì thụt sâu hơn; khóa đã có giá trị trên cùng dòng thì bên dưới không được
        có gì nữa.

            requirement:
              id: a
             count: expert     thiếu một dấu cách

        Hãy thụt dòng này bằng với dòng cùng cấp.
        """))

  package static let dashAfterKey = Diagnostic.Kind(
    "Y0149", .error,
    Phrase(
      en: "an item of a list cannot begin on the line of its key",
      vi: "mục của danh sách không được bắt đầu trên cùng dòng với khóa"),
    page: Phrase(
      en: """
        Items with dashes stand below their key, each on a line of its own.

            include: - 42      write `- 42` on the next line, or [42] in brackets

        If the dash is part of a text, put the text in quotes.
        """,
      vi: """
        Các mục có dấu gạch ngang nằm dưới khóa, mỗi mục một dòng.

            include: - 42      hãy viết `- 42` ở dòng sau, hoặc [42] trong ngoặc vuông

        Nếu dấu gạch ngang là một phần của văn bản thì hãy đặt trong dấu nháy.
        """))

  package static let quoteOpen = Diagnostic.Kind(
    "Y0150", .error,
    Phrase(
      en: "this quote is not closed",
      vi: "dấu nháy này chưa được đóng"),
    page: Phrase(
      en: """
        A text that begins with a quote ends with the same quote. Without it, everything that follows
        belongs to the text.

            title: "Share of experts       the second quote is missing

        Write the closing quote. Within single quotes, an apostrophe is written twice: 'it''s'.
        """,
      vi: """
        Văn bản bắt đầu bằng dấu nháy phải kết thúc bằng chính dấu nháy đó. Nếu không, mọi thứ phía
        sau đều thuộc về văn bản này.

            title: "Tỷ lệ chuyên gia       thiếu dấu nháy thứ hai

        Hãy viết dấu nháy đóng. Trong dấu nháy đơn, dấu phẩy trên được viết hai lần: 'it''s'.
        """))

  package static let bracketOpen = Diagnostic.Kind(
    "Y0151", .error,
    Phrase(
      en: "this bracket is not closed: `{sign}` is missing",
      vi: "dấu ngoặc này chưa được đóng: thiếu `{sign}`"),
    page: Phrase(
      en: """
        A list in `[ ]` or a mapping in `{ }` may run over several lines, but ends with its closing
        sign. Without it, the next lines are taken for more items.

        Write the closing sign after the last item.
        """,
      vi: """
        Danh sách trong `[ ]` hoặc nhóm trong `{ }` có thể nằm trên nhiều dòng, nhưng phải kết thúc
        bằng dấu đóng. Nếu không, các dòng sau bị coi là những mục tiếp theo.

        Hãy viết dấu đóng ngoặc sau mục cuối cùng.
        """))

  package static let wrongBracket = Diagnostic.Kind(
    "Y0152", .error,
    Phrase(
      en: "another bracket is open here: `{sign}` is expected",
      vi: "ở đây đang mở một dấu ngoặc khác: cần `{sign}`"),
    page: Phrase(
      en: """
        A list that begins with `[` ends with `]`, a mapping that begins with `{` with `}`. The
        innermost is closed first.

            where: { in: [42, 44 }         `]` is missing before `}`

        Write the sign that is missing, or replace the wrong one.
        """,
      vi: """
        Danh sách mở bằng `[` thì đóng bằng `]`, nhóm mở bằng `{` thì đóng bằng `}`. Ngoặc trong cùng
        phải đóng trước.

            where: { in: [42, 44 }         thiếu `]` trước `}`

        Hãy viết dấu còn thiếu, hoặc thay dấu sai.
        """))

  package static let closingBracket = Diagnostic.Kind(
    "Y0153", .error,
    Phrase(
      en: "`{sign}` closes nothing here",
      vi: "ở đây `{sign}` không đóng dấu ngoặc nào"),
    page: Phrase(
      en: """
        A closing bracket stands where no bracket is open.

        Delete it, write the opening one, or put the text in quotes.
        """,
      vi: """
        Có dấu đóng ngoặc ở chỗ không mở ngoặc nào.

        Hãy xóa dấu này, viết dấu mở ngoặc, hoặc đặt văn bản trong dấu nháy.
        """))

  package static let signAtStart = Diagnostic.Kind(
    "Y0154", .error,
    Phrase(
      en: "a text that begins with `{sign}` must be in quotes",
      vi: "văn bản bắt đầu bằng `{sign}` phải đặt trong dấu nháy"),
    page: Phrase(
      en: """
        Some signs mean something to YAML where they stand first: `&`, `*`, `@`, `%`, `?` and the
        backtick.

            name: @office      write '@office'

        Put the text in quotes.
        """,
      vi: """
        Một số ký hiệu có nghĩa riêng trong YAML khi đứng đầu: `&`, `*`, `@`, `%`, `?` và dấu nháy
        ngược.

            name: @office      hãy viết '@office'

        Hãy đặt văn bản trong dấu nháy.
        """))

  package static let textAfterEnd = Diagnostic.Kind(
    "Y0155", .error,
    Phrase(
      en: "`{text}` stands after the end of the value",
      vi: "`{text}` đứng sau chỗ giá trị đã kết thúc"),
    page: Phrase(
      en: """
        After a text in quotes or a closing bracket, only a comma, a closing sign or a comment may
        follow on the line.

            title: "expert" leaders        the quotes end before `leaders`

        Put the whole text in quotes. Within single quotes, an apostrophe is written twice: 'it''s'.
        """,
      vi: """
        Sau văn bản trong dấu nháy hoặc sau dấu đóng ngoặc, trên cùng dòng chỉ được có dấu phẩy, dấu
        đóng ngoặc hoặc chú thích.

            title: "chuyên gia" đầu ngành  dấu nháy kết thúc trước `đầu ngành`

        Hãy đặt toàn bộ văn bản trong dấu nháy. Trong dấu nháy đơn, dấu phẩy trên được viết hai lần:
        'it''s'.
        """))

  package static let badEscape = Diagnostic.Kind(
    "Y0156", .error,
    Phrase(
      en: "`{text}` means nothing in double quotes",
      vi: "`{text}` không có nghĩa trong dấu nháy kép"),
    page: Phrase(
      en: """
        In double quotes a backslash begins a special character, such as `\\n` for a line break. This
        one is not known.

            path: "C:\\data"                 write 'C:\\data' in single quotes

        Write the backslash twice, or use single quotes.
        """,
      vi: """
        Trong dấu nháy kép, dấu gạch chéo ngược mở đầu một ký tự đặc biệt, như `\\n` là xuống dòng. Ký
        tự này thì không có.

            path: "C:\\data"                 hãy viết 'C:\\data' trong dấu nháy đơn

        Hãy viết dấu gạch chéo ngược hai lần, hoặc dùng dấu nháy đơn.
        """))

  package static let blockHeader = Diagnostic.Kind(
    "Y0157", .error,
    Phrase(
      en: "nothing may follow `|` or `>` on its line",
      vi: "trên cùng dòng, sau `|` hoặc `>` không được có gì nữa"),
    page: Phrase(
      en: """
        `|` and `>` begin a text of several lines, which stands below, indented. Only `-`, `+` or a
        digit from 1 to 9 may follow on the line.

            note: |
              first line
              second line

        Write the text below, or put it in quotes if it begins with this sign.
        """,
      vi: """
        `|` và `>` mở đầu một văn bản nhiều dòng, viết ở các dòng dưới và thụt vào. Trên cùng dòng chỉ
        được có `-`, `+` hoặc một chữ số từ 1 đến 9.

            note: |
              dòng thứ nhất
              dòng thứ hai

        Hãy viết văn bản xuống dòng dưới, hoặc đặt trong dấu nháy nếu nó bắt đầu bằng dấu này.
        """))

  package static let unreadable = Diagnostic.Kind(
    "Y0158", .error,
    Phrase(
      en: "this cannot be read as YAML",
      vi: "chỗ này không đọc được theo YAML"),
    page: Phrase(
      en: """
        Here the text follows none of the forms that YAML knows, and the usual causes do not explain
        it.

        Look for a bracket, a quote or a colon too many or too few on this line and the one above. A
        text that holds signs is safest in quotes.
        """,
      vi: """
        Chỗ này không theo dạng nào của YAML, và các nguyên nhân thường gặp không giải thích được.

        Hãy xem dòng này và dòng trên có thừa hoặc thiếu dấu ngoặc, dấu nháy hay dấu hai chấm không.
        Văn bản có ký hiệu thì nên đặt trong dấu nháy.
        """))

  package static let itemsAmongKeys = Diagnostic.Kind(
    "Y0159", .error,
    Phrase(
      en: "items with dashes and keys cannot stand beside each other",
      vi: "mục có dấu gạch ngang và khóa không được đứng ngang hàng"),
    page: Phrase(
      en: """
        What begins in one column is either a list, each item with a dash, or a mapping, each line
        with a key.

            include:
              - 42
              exclude: 43      belongs two columns to the left

        Indent the line like the one that it belongs beside.
        """,
      vi: """
        Những dòng bắt đầu ở cùng một cột hoặc là danh sách, mỗi mục có dấu gạch ngang, hoặc là nhóm,
        mỗi dòng có một khóa.

            include:
              - 42
              exclude: 43      phải lùi sang trái hai cột

        Hãy thụt dòng này bằng với dòng cùng cấp.
        """))
}
