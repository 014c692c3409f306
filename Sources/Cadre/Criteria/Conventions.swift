/// Choices of counting that the law leaves open and that criteria therefore state.
public struct Conventions: Hashable, Sendable {
  /// Where an anniversary of 29 February falls in a year without one.
  public enum LeapDay: String, Hashable, Sendable, CaseIterable {
    case february28 = "feb_28"
    case march1 = "mar_1"
  }

  /// How the years of periods at the same time are counted.
  public enum OverlappingPeriods: String, Hashable, Sendable, CaseIterable {
    /// A day counts once, however many periods cover it.
    case merge

    /// Every period counts on its own.
    case add
  }

  /// What is taken of a post for which a roster gives no dates at all.
  public enum UndatedPosts: String, Hashable, Sendable, CaseIterable {
    /// A roster lists the posts of its day: they are held.
    case held

    /// Whether it is held is not known.
    case unknown
  }

  /// What is taken of the status of posts in a roster that states no status of any post.
  ///
  /// Titles such as "Quyền Giám đốc" say theirs in any case.
  public enum PostsWithoutStatus: String, Hashable, Sendable, CaseIterable {
    /// A post whose title says nothing else is held officially.
    case official

    /// The status is not known.
    case unknown
  }

  /// When years that began on a 29 February are complete.
  public var leapDay = LeapDay.february28

  /// How time in several posts at once counts.
  public var overlappingPeriods = OverlappingPeriods.merge

  /// What a post without dates is taken for.
  public var undatedPosts = UndatedPosts.unknown

  /// What a post without status is taken for.
  public var postsWithoutStatus = PostsWithoutStatus.unknown

  /// Creates the conventions that hold where criteria state none.
  public init() {}
}
