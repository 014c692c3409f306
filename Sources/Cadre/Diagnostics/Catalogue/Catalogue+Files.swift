/// Problems with files as a whole.
extension Diagnostic.Kind {
  package static let files: [Diagnostic.Kind] = [
    .noSuchFile, .fileIsFolder, .inputTooLarge, .unreadableFile, .unknownFormat, .emptyFolder,
    .noCodelists, .codelistWithOtherName, .mixedRosters, .fileChanged,
    .factOfTwoTypes, .fileGivenTwice, .sameContent, .sameVersionOtherContent,
  ]

  package static let noSuchFile = Diagnostic.Kind(
    "U0101", .error,
    Phrase(en: "there is no such file or folder", vi: "không có tệp hoặc thư mục này"),
    page: Phrase(
      en: """
        The path that was given leads to nothing. Check its spelling and the folder in which the command runs. A path with \
        spaces must be put in quotation marks.
        """,
      vi: """
        Đường dẫn đã cho không dẫn đến tệp nào. Hãy kiểm tra lại chính tả và thư mục đang chạy lệnh. Đường dẫn có dấu cách \
        phải đặt trong dấu ngoặc kép.
        """))

  package static let fileIsFolder = Diagnostic.Kind(
    "U0102", .error,
    Phrase(en: "a file is needed here, not a folder", vi: "ở đây cần một tệp, không phải thư mục"),
    page: Phrase(
      en:
        "A folder was given where one file is read, such as criteria. Name the file in the folder.",
      vi:
        "Đã cho một thư mục ở chỗ cần một tệp, ví dụ bộ tiêu chí. Hãy ghi tên tệp trong thư mục đó."
    ))

  package static let inputTooLarge = Diagnostic.Kind(
    "U0103", .error,
    Phrase(
      en: "the file is larger than {limit} MiB", vi: "tệp lớn hơn {limit} MiB"),
    page: Phrase(
      en:
        "Files above the limit are not read, so that memory stays bounded. Split the roster into several files.",
      vi:
        "Tệp vượt giới hạn không được đọc để bộ nhớ không bị quá tải. Hãy chia danh sách thành nhiều tệp."
    ))

  package static let unreadableFile = Diagnostic.Kind(
    "U0104", .error,
    Phrase(en: "the file or folder cannot be read", vi: "không đọc được tệp hoặc thư mục này"),
    page: Phrase(
      en: """
        Something is there, but the system does not allow reading it, or a file stands where a folder is needed.

        Check the path and the permissions.
        """,
      vi: """
        Đường dẫn có tồn tại, nhưng hệ thống không cho phép đọc, hoặc ở đó là tệp trong khi cần một thư mục.

        Hãy kiểm tra đường dẫn và quyền truy cập.
        """))

  package static let unknownFormat = Diagnostic.Kind(
    "U0105", .error,
    Phrase(
      en: "a roster of this kind of file is not read; known are {formats}",
      vi: "chưa đọc được danh sách ở loại tệp này; các loại đọc được: {formats}"),
    page: Phrase(
      en: """
        Rosters are read from CSV files (`.csv`, `.tsv`, `.txt`), from YAML (`.yaml`, `.yml`), or from a folder of CSV \
        files. Save the sheet as CSV UTF-8 in the spreadsheet program.
        """,
      vi: """
        Danh sách được đọc từ tệp CSV (`.csv`, `.tsv`, `.txt`), tệp YAML (`.yaml`, `.yml`), hoặc một thư mục gồm các tệp \
        CSV. Hãy lưu bảng tính thành CSV UTF-8.
        """))

  package static let emptyFolder = Diagnostic.Kind(
    "U0106", .error,
    Phrase(
      en: "the folder holds no roster file; known are {formats}",
      vi: "thư mục không có tệp danh sách nào; các loại đọc được: {formats}"),
    page: Phrase(
      en:
        "A folder was given as roster, but no file in it has a known ending. Name the right folder.",
      vi:
        "Đã cho một thư mục làm danh sách, nhưng không tệp nào trong đó có đuôi tệp đọc được. Hãy ghi đúng thư mục."
    ))

  package static let noCodelists = Diagnostic.Kind(
    "U0107", .error,
    Phrase(
      en: "no folder `codelists` was found beside the criteria or above them",
      vi: "không tìm thấy thư mục `codelists` bên cạnh hoặc phía trên bộ tiêu chí"),
    page: Phrase(
      en: """
        Criteria need code lists, which stand in a folder `codelists`. It is looked for beside the criteria file and in \
        every folder above it, then above the working folder and the program. Give it with `--codelists FOLDER`.
        """,
      vi: """
        Bộ tiêu chí cần các bảng mã, nằm trong thư mục `codelists`. Thư mục này được tìm bên cạnh tệp bộ tiêu chí và ở mọi \
        thư mục phía trên, rồi phía trên thư mục đang làm việc và thư mục chương trình. Có thể chỉ rõ bằng \
        `--codelists THƯ_MỤC`.
        """))

  package static let codelistWithOtherName = Diagnostic.Kind(
    "U0108", .error,
    Phrase(
      en: "the code list in this file has the id `{id}`, which must be the name of the file",
      vi: "bảng mã trong tệp này có định danh `{id}`, phải trùng với tên tệp"),
    page: Phrase(
      en:
        "A code list is found by the name of its file, so `id` and file name must agree. Rename one of them.",
      vi:
        "Bảng mã được tìm theo tên tệp nên `id` và tên tệp phải trùng nhau. Hãy đổi tên một trong hai."
    ))

  package static let mixedRosters = Diagnostic.Kind(
    "U0109", .error,
    Phrase(
      en: "tables and YAML files cannot be taken together as one roster",
      vi: "không thể gộp bảng CSV và tệp YAML thành một danh sách"),
    page: Phrase(
      en: "A roster is read from CSV tables or from YAML files. Give files of one kind.",
      vi:
        "Danh sách được đọc từ các bảng CSV hoặc từ các tệp YAML. Hãy chỉ đưa các tệp cùng một loại."
    ))

  package static let fileChanged = Diagnostic.Kind(
    "U0110", .error,
    Phrase(
      en: "the file changed while it was read", vi: "tệp bị thay đổi trong khi đang được đọc"),
    page: Phrase(
      en: """
        Another program wrote to the file while it was read: its size or the time of its last change was not the same \
        before and after. What was read may be half of one version and half of another, so nothing of it is used.

        Wait until the other program has saved the file, then run the command again.
        """,
      vi: """
        Một chương trình khác đã ghi vào tệp trong khi tệp đang được đọc: kích thước hoặc thời điểm sửa đổi cuối cùng \
        trước và sau khi đọc không giống nhau. Nội dung đọc được có thể lẫn giữa hai phiên bản nên không được sử dụng.

        Hãy đợi chương trình kia lưu xong tệp rồi chạy lại lệnh.
        """))

  package static let factOfTwoTypes = Diagnostic.Kind(
    "U0111", .error,
    Phrase(
      en: "fact `{fact}` is {type} here, but {other} in other criteria for the same roster",
      vi:
        "dữ kiện `{fact}` ở đây là {type}, nhưng là {other} trong bộ tiêu chí khác dùng cùng danh sách"
    ),
    page: Phrase(
      en: """
        Several criteria are checked on one roster, and they give one fact different types. A cell cannot be read as both:

            facts:
              person.points: { type: number }      # in a.yaml
              person.points: { type: text }        # in b.yaml

        Give the fact one type in all of them, or check each of the criteria in a run of its own.
        """,
      vi: """
        Nhiều bộ tiêu chí được kiểm tra trên cùng một danh sách, nhưng khai báo một dữ kiện với các kiểu khác nhau. Một ô \
        không thể được đọc theo cả hai kiểu:

            facts:
              person.points: { type: number }      # trong a.yaml
              person.points: { type: text }        # trong b.yaml

        Hãy khai báo dữ kiện với cùng một kiểu ở mọi bộ tiêu chí, hoặc chạy lệnh riêng cho từng bộ.
        """))

  package static let fileGivenTwice = Diagnostic.Kind(
    "U0112", .warning,
    Phrase(
      en: "the file is given more than once; what it says counts once",
      vi: "tệp được đưa vào nhiều lần; nội dung chỉ được tính một lần"),
    page: Phrase(
      en: """
        The same file stands several times among the rosters, perhaps once by itself and once in a folder. Equal rows are \
        merged, so that nobody is counted twice; the accounts show how many there were.

        Give each file once. If another file was meant, it is missing now.
        """,
      vi: """
        Cùng một tệp xuất hiện nhiều lần trong các danh sách được đưa vào, có thể vừa ghi riêng vừa nằm trong một thư mục. \
        Các dòng giống nhau được gộp lại nên không ai bị tính hai lần; phần thống kê cho biết có bao nhiêu dòng như vậy.

        Hãy đưa mỗi tệp một lần. Nếu định đưa một tệp khác thì hiện đang thiếu tệp đó.
        """))

  package static let sameContent = Diagnostic.Kind(
    "U0113", .warning,
    Phrase(
      en: "the file has the same content as `{other}`; what both say counts once",
      vi: "tệp có nội dung giống hệt `{other}`; nội dung trùng chỉ được tính một lần"),
    page: Phrase(
      en: """
        Two files of the roster are the same byte for byte, as after a copy. Equal rows are merged, so that nobody is \
        counted twice; the accounts show how many there were.

        Leave one of them out. If the copy was to be replaced by the data of another unit or another year, they are missing \
        now.
        """,
      vi: """
        Hai tệp của danh sách giống hệt nhau từng byte, ví dụ do sao chép. Các dòng giống nhau được gộp lại nên không ai bị \
        tính hai lần; phần thống kê cho biết có bao nhiêu dòng như vậy.

        Hãy bỏ một trong hai tệp. Nếu bản sao lẽ ra phải được thay bằng dữ liệu của đơn vị khác hoặc năm khác thì hiện đang \
        thiếu dữ liệu đó.
        """))

  package static let sameVersionOtherContent = Diagnostic.Kind(
    "U0114", .warning,
    Phrase(
      en: "the criteria have the id and version of `{other}`, `{id}` {version}, but other content",
      vi: "bộ tiêu chí có cùng mã và phiên bản với `{other}`, `{id}` {version}, nhưng nội dung khác"
    ),
    page: Phrase(
      en: """
        Two files of criteria say that they are the same version of the same criteria, and are not. Results name the id and \
        the version, so a reader cannot tell by which of the two somebody counts.

        Raise the `version` of the newer file, or give it an `id` of its own.
        """,
      vi: """
        Hai tệp đều tự nhận là cùng một phiên bản của cùng một bộ tiêu chí nhưng nội dung khác nhau. Kết quả chỉ nêu mã và \
        phiên bản nên người đọc không biết kết luận được xác định theo tệp nào.

        Hãy nâng `version` của tệp mới hơn, hoặc đặt cho tệp đó một `id` riêng.
        """))
}

extension Phrase {
  static let otherTypeHere = Phrase(en: "the other type", vi: "kiểu còn lại")
  static let checkOneByOne = Phrase(
    en: "give the fact one type in all criteria, or check each of them in a run of its own",
    vi:
      "hãy khai báo dữ kiện với cùng một kiểu ở mọi bộ tiêu chí, hoặc chạy lệnh riêng cho từng bộ")
}
