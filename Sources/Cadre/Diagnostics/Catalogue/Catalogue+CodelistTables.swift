/// What can be wrong with the tables of a code list.
extension Diagnostic.Kind {
  static let codelistTables: [Diagnostic.Kind] = [
    .wrongCodelistHeader, .emptyCodelist, .emptyCode, .badCode, .duplicateCode,
    .indistinctCodes, .unknownParentCode, .parentCodeCycle, .parentOutsideHierarchy,
    .codeWithoutRank,
    .badRank, .rankOutsideOrder, .codeWithoutTitle, .emptySynonym, .crosswalkFromUnlisted,
    .crosswalkToUnlisted, .repeatedCrosswalkRecord,
  ]

  static let wrongCodelistHeader = Diagnostic.Kind(
    "L0121", .error,
    Phrase(
      en: "the header of this table is `{found}`", vi: "dòng tiêu đề của bảng này là `{found}`"),
    page: Phrase(
      en: """
        The first record of a table of codes, and of a crosswalk, is fixed, with the columns in this order:

          code,parent,rank,title_vi,title_en,synonyms
          code,target

        Columns that a list does not need stay empty, but are there.
        """,
      vi: """
        Dòng đầu của bảng các mã và của bảng chuyển đổi là cố định, các cột theo đúng thứ tự:

          code,parent,rank,title_vi,title_en,synonyms
          code,target

        Cột nào bảng mã không dùng thì để trống, nhưng vẫn phải có.
        """))

  static let emptyCodelist = Diagnostic.Kind(
    "L0123", .error,
    Phrase(en: "this code list has no codes", vi: "bảng mã này không có mã nào"),
    page: Phrase(
      en: """
        The table holds a header and nothing else. With an empty list every code would be unknown.

        Add the codes, or remove the list.
        """,
      vi: """
        Bảng chỉ có dòng tiêu đề. Với bảng mã trống thì mọi mã đều thành không rõ.

        Hãy thêm mã, hoặc xóa bảng mã.
        """))

  static let emptyCode = Diagnostic.Kind(
    "L0124", .error,
    Phrase(en: "a code is missing here", vi: "ở đây thiếu mã"),
    page: Phrase(
      en: """
        Every record of a code list begins with its code; in a crosswalk both cells hold a code.

          master,,8,Thạc sĩ,Master,ThS

        Fill the cell, or remove the record.
        """,
      vi: """
        Mỗi dòng của bảng mã bắt đầu bằng mã; trong bảng chuyển đổi, cả hai ô đều là mã.

          master,,8,Thạc sĩ,Master,ThS

        Hãy điền vào ô, hoặc xóa dòng.
        """))

  static let badCode = Diagnostic.Kind(
    "L0125", .error,
    Phrase(
      en: "code `{code}` contains white space or an invisible character",
      vi: "mã `{code}` có khoảng trắng hoặc ký tự vô hình"),
    page: Phrase(
      en: """
        A code is one word. White space and invisible characters get into codes when they are copied from a document, and
        then two codes that look the same are different.

        Type the code again.
        """,
      vi: """
        Mã viết liền thành một từ. Khoảng trắng và ký tự vô hình thường lẫn vào khi chép từ văn bản khác, làm cho hai mã
        trông giống nhau mà lại khác nhau.

        Hãy gõ lại mã.
        """))

  static let duplicateCode = Diagnostic.Kind(
    "L0126", .error,
    Phrase(en: "code `{code}` stands here again", vi: "mã `{code}` bị lặp lại"),
    page: Phrase(
      en: """
        A code stands in its list once. Of two records with the same code, nothing says which is right.

        Remove one. Other names of a code belong into its synonyms, separated by `|`.
        """,
      vi: """
        Mỗi mã chỉ có một dòng trong bảng. Khi hai dòng cùng mã thì không biết dòng nào đúng.

        Hãy xóa một dòng. Các tên khác của mã ghi ở cột `synonyms`, cách nhau bằng `|`.
        """))

  static let indistinctCodes = Diagnostic.Kind(
    "L0127", .error,
    Phrase(
      en: "`{code}` cannot be told from `{other}`",
      vi: "không phân biệt được `{code}` với `{other}`"),
    page: Phrase(
      en: """
        Written codes are compared without the characters under `ignore`, and in lower case. Then these two are the same.

          2.10 and 21.0 with ignore: "."

        Remove the character from `ignore`, or one of the codes.
        """,
      vi: """
        Khi so sánh, mã được bỏ các ký tự nêu ở `ignore` và đổi thành chữ thường. Khi đó hai mã này trùng nhau.

          2.10 và 21.0 khi ignore: "."

        Hãy bớt ký tự ở `ignore`, hoặc xóa một trong hai mã.
        """))

  static let unknownParentCode = Diagnostic.Kind(
    "L0128", .error,
    Phrase(
      en: "`{parent}`, the parent of `{code}`, is not in the list",
      vi: "mã cấp trên `{parent}` của `{code}` không có trong bảng"),
    page: Phrase(
      en: """
        The column `parent` names the code directly above. It has to be a code of the same list, in any record.

          48,,,Máy tính và công nghệ thông tin,,
          4802,48,,Công nghệ thông tin,,

        Correct the parent, or add its record.
        """,
      vi: """
        Cột `parent` ghi mã cấp trên trực tiếp. Mã đó phải có trong cùng bảng, ở dòng nào cũng được.

          48,,,Máy tính và công nghệ thông tin,,
          4802,48,,Công nghệ thông tin,,

        Hãy sửa mã cấp trên, hoặc thêm dòng của mã đó.
        """))

  static let parentCodeCycle = Diagnostic.Kind(
    "L0129", .error,
    Phrase(
      en: "the parents of `{code}` lead back to it: {codes}",
      vi: "các mã cấp trên của `{code}` quay lại chính nó: {codes}"),
    page: Phrase(
      en: """
        Going from a code to its parent, and from there to the next, must end at a code without a parent. Here it never ends.

        Correct the parent of one of the codes that the message names.
        """,
      vi: """
        Đi từ một mã lên mã cấp trên, rồi lên tiếp, phải dừng ở một mã không có cấp trên. Ở đây thì đi vòng mãi.

        Hãy sửa mã cấp trên của một trong các mã nêu trong thông báo.
        """))

  static let parentOutsideHierarchy = Diagnostic.Kind(
    "L0130", .error,
    Phrase(
      en: "`{code}` has a parent, but the list is not hierarchical",
      vi: "`{code}` có mã cấp trên, nhưng bảng mã không phân cấp"),
    page: Phrase(
      en: """
        Only in a list with `kind: hierarchical` does a code stand for the codes below it. In any other list a parent
        would be ignored.

        Empty the cell, or change the kind of the list.
        """,
      vi: """
        Chỉ trong bảng mã có `kind: hierarchical`, một mã mới đại diện cho các mã cấp dưới. Ở bảng mã loại khác, mã cấp
        trên sẽ bị bỏ qua.

        Hãy để trống ô này, hoặc đổi loại bảng mã.
        """))

  static let codeWithoutRank = Diagnostic.Kind(
    "L0131", .error,
    Phrase(
      en: "`{code}` has no rank in an ordered list",
      vi: "`{code}` chưa có thứ bậc trong bảng mã có thứ bậc"),
    page: Phrase(
      en: """
        In a list with `kind: ordered` every code has a rank, a whole number: greater is higher, equal numbers are equal.

          bachelor,,7,Đại học,Bachelor,ĐH|Cử nhân
          master,,8,Thạc sĩ,Master,ThS
        """,
      vi: """
        Trong bảng mã có `kind: ordered`, mỗi mã có thứ bậc là một số nguyên: số lớn hơn là bậc cao hơn, số bằng nhau là
        ngang bậc.

          bachelor,,7,Đại học,Bachelor,ĐH|Cử nhân
          master,,8,Thạc sĩ,Master,ThS
        """))

  static let badRank = Diagnostic.Kind(
    "L0132", .error,
    Phrase(en: "`{rank}` is not a rank", vi: "`{rank}` không phải là thứ bậc"),
    page: Phrase(
      en: """
        A rank is a whole number of at most nine digits, without sign, point or spaces: `7`.
        Codes of equal rank have the same number.
        """,
      vi: """
        Thứ bậc là số nguyên không quá chín chữ số, không có dấu, dấu chấm hay khoảng trắng: `7`.
        Các mã ngang bậc có cùng một số.
        """))

  static let rankOutsideOrder = Diagnostic.Kind(
    "L0133", .error,
    Phrase(
      en: "`{code}` has a rank, but the list is not ordered",
      vi: "`{code}` có thứ bậc, nhưng bảng mã không theo thứ bậc"),
    page: Phrase(
      en: """
        Only in a list with `kind: ordered` can conditions compare codes by rank. In any other list a rank would be ignored.

        Empty the cell, or change the kind of the list.
        """,
      vi: """
        Chỉ trong bảng mã có `kind: ordered`, điều kiện mới so sánh được các mã theo thứ bậc. Ở bảng mã loại khác, thứ bậc
        sẽ bị bỏ qua.

        Hãy để trống ô này, hoặc đổi loại bảng mã.
        """))

  static let codeWithoutTitle = Diagnostic.Kind(
    "L0134", .error,
    Phrase(en: "`{code}` has no title", vi: "`{code}` chưa có tên gọi"),
    page: Phrase(
      en: """
        A code has a title in Vietnamese, in English or in both, because reports show titles beside codes.

          7480201,4802,,Công nghệ thông tin,Information technology,CNTT
        """,
      vi: """
        Mỗi mã có tên gọi bằng tiếng Việt, tiếng Anh hoặc cả hai, vì báo cáo ghi tên gọi bên cạnh mã.

          7480201,4802,,Công nghệ thông tin,Information technology,CNTT
        """))

  static let emptySynonym = Diagnostic.Kind(
    "L0135", .error,
    Phrase(en: "a synonym of `{code}` is empty", vi: "`{code}` có một tên khác bị trống"),
    page: Phrase(
      en: """
        Synonyms are separated by `|`, without one at the beginning or end. An empty one, or one of punctuation alone, names
        nothing.

          ThS|Thạc sỹ|      # the last one is empty
          ThS|Thạc sỹ
        """,
      vi: """
        Các tên khác cách nhau bằng `|`, không đặt `|` ở đầu hoặc cuối. Tên trống, hoặc chỉ có dấu câu, không gọi tên gì.

          ThS|Thạc sỹ|      # tên cuối bị trống
          ThS|Thạc sỹ
        """))

  static let crosswalkFromUnlisted = Diagnostic.Kind(
    "L0136", .error,
    Phrase(en: "`{code}` is not in this code list", vi: "`{code}` không có trong bảng mã này"),
    page: Phrase(
      en: """
        The column `code` of a crosswalk holds codes of the list that the crosswalk belongs to, written exactly as there.
        The code of the other list goes into the column `target`.

          code,target
          4802,061
        """,
      vi: """
        Cột `code` của bảng chuyển đổi ghi mã của chính bảng mã này, viết đúng như trong bảng.
        Mã của bảng mã kia ghi ở cột `target`.

          code,target
          4802,061
        """))

  static let crosswalkToUnlisted = Diagnostic.Kind(
    "L0137", .error,
    Phrase(
      en: "`{code}` is not in code list `{list}`", vi: "`{code}` không có trong bảng mã `{list}`"),
    page: Phrase(
      en: """
        The column `target` of a crosswalk holds codes of the other list, written exactly as there. A leading zero is part of
        the code; spreadsheet programs take it away.

          613       # not a code of ISCED-F
          0613
        """,
      vi: """
        Cột `target` của bảng chuyển đổi ghi mã của bảng mã kia, viết đúng như trong đó. Số 0 ở đầu là một phần của mã;
        phần mềm bảng tính hay làm mất số 0 này.

          613       # không phải mã của ISCED-F
          0613
        """))

  static let repeatedCrosswalkRecord = Diagnostic.Kind(
    "L0138", .error,
    Phrase(
      en: "the crosswalk from `{code}` to `{target}` stands here again",
      vi: "cặp `{code}` và `{target}` bị lặp lại trong bảng chuyển đổi"),
    page: Phrase(
      en: """
        A code may correspond to several codes of the other list, one record for each. The same pair twice is most likely
        a slip in one of the two.

        Correct or remove one of the records.
        """,
      vi: """
        Một mã có thể tương ứng với nhiều mã của bảng kia, mỗi cặp một dòng. Cùng một cặp ghi hai lần thường là do viết nhầm.

        Hãy sửa hoặc xóa một trong hai dòng.
        """))
}
