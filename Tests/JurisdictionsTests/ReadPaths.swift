import Synchronization

/// What a library asked for, in order.
final class ReadPaths: Sendable {
  private let noted = Mutex<[String]>([])

  var paths: [String] { noted.withLock { $0 } }

  func note(_ path: String) { noted.withLock { $0.append(path) } }
}
