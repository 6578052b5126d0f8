@preconcurrency @unsafe import Dispatch
import Foundation
import Synchronization

/// Ctrl-C: work that writes is asked to stop and clean up; anything else ends at once.
enum Interruption {
  private static let requested = Mutex(false)
  private static let isCooperative = Mutex(false)
  private static let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())

  static func listen() {
    signal(SIGINT, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    source.setEventHandler {
      requested.withLock { $0 = true }
      if !isCooperative.withLock({ $0 }) { Foundation.exit(130) }
    }
    source.resume()
  }

  /// From here on whoever works asks `isRequested` and cleans up.
  static func cooperate() { isCooperative.withLock { $0 = true } }

  static var isRequested: Bool { requested.withLock { $0 } }
}
