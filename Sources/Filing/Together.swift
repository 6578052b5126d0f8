import Foundation
import Synchronization

/// Two pieces of work at once.
package enum Together {
  /// - Throws: what the first throws, or else the second.
  package static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let done = Mutex<(first: Result<First, any Error>?, second: Result<Second, any Error>?)>(
      (nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      if place == 0 {
        let result = Result { try first() }
        done.withLock { $0.first = result }
      } else {
        let result = Result { try second() }
        done.withLock { $0.second = result }
      }
    }
    guard case (let first?, let second?) = done.withLock({ $0 }) else {
      preconditionFailure("Both pieces of work are done.")
    }
    return (try first.get(), try second.get())
  }
}
