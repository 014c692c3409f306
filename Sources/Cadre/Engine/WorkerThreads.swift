#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Does several pieces of work at the same time.
///
/// Plain threads: a task group cannot be awaited in a synchronous function, and Dispatch would have to be loaded.
package enum WorkerThreads {
  /// How many pieces of work are worth doing at the same time: more threads mostly wait for memory.
  package static let usual = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 16))

  /// The results of `work` for 0, 1, …, each on a thread of its own; the first on the thread of the caller.
  package static func results<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    withoutActuallyEscaping(work) { work in
      let jobs = (0..<count).map { index in Job { work(index) } }
      let threads = jobs.dropFirst().map { $0.start() }
      jobs.first?.run()
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
