#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Work on ranges of rows at the same time.
///
/// What comes out does not depend on the number of ranges: each gives its own part, and the parts are joined in order.
enum RowThreads {
  /// How many ranges there are at most; nil for as many as there are processors, where the rows are worth it.
  @TaskLocal static var ranges: Int?

  /// So many rows are worth a thread, where a row costs a few nanoseconds.
  private static let rowsWorthThread = 1 << 16

  /// More threads than this mostly wait for memory.
  private static let processors = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 16))

  /// The results of `work` for ranges that cover all rows in order, and that begin at whole words of 64 rows.
  ///
  /// - Parameter weight: How many times the cost of a usual row a row has; 0 for work that is not to be divided.
  static func results<Result: Sendable>(
    rows: Int, weight: Int = 1, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let words = (rows + 63) / 64
    let worth = ranges ?? min(processors, rows * weight / rowsWorthThread)
    let count = weight == 0 ? 1 : max(1, min(worth, words))
    guard count > 1 else { return [work(0..<rows)] }
    return withoutActuallyEscaping(work) { work in
      let jobs = (0..<count).map { index in
        let (first, end) = (words * index / count * 64, words * (index + 1) / count * 64)
        return Job { work(first..<min(end, rows)) }
      }
      let threads = jobs.dropFirst().map { $0.start() }
      jobs[0].run()
      return zip(jobs, [nil] + threads).compactMap { job, thread in
        if let thread { pthread_join(thread, nil) }
        return job.result
      }
    }
  }

  /// One piece of work. Its result is written by one thread, and read when that thread has ended.
  private final class Job<Result: Sendable>: @unchecked Sendable {
    private let work: @Sendable () -> Result
    private(set) var result: Result?

    init(_ work: @escaping @Sendable () -> Result) { self.work = work }

    func run() { result = work() }

    /// Starts a thread; where none can be had the work is done at once, and there is no thread to wait for.
    func start() -> pthread_t? {
      let runner = Unmanaged.passRetained(Runner { self.run() })
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let failure = pthread_create(
        &thread, nil,
        { argument in
          #if canImport(Darwin)
            let pointer: UnsafeMutableRawPointer? = argument
          #else
            let pointer = argument
          #endif
          if let pointer { Unmanaged<Runner>.fromOpaque(pointer).takeRetainedValue().run() }
          return nil
        }, runner.toOpaque())
      guard failure == 0 else {
        runner.takeRetainedValue().run()
        return nil
      }
      return thread
    }
  }

  private final class Runner {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }
}
