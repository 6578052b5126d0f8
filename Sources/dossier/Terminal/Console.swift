import Foundation

/// Standard output for results, standard error for everything said on the way.
enum Console {
  static func out(_ text: String) { write(Array((text + "\n").utf8), to: .standardOutput) }

  static func out(bytes: [UInt8]) { write(bytes, to: .standardOutput) }

  static func error(_ text: String) { write(Array((text + "\n").utf8), to: .standardError) }

  /// Without a line end, for an answer to follow.
  static func prompt(_ text: String) { write(Array(text.utf8), to: .standardError) }

  /// A reader that went away is no reason to crash.
  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      Foundation.exit(0)
    }
  }

  static var hasColour: Bool {
    ProcessInfo.processInfo.environment["NO_COLOR"] == nil && isatty(STDOUT_FILENO) == 1
  }

  /// The text in a colour of the terminal, plain where there is none.
  static func coloured(_ text: String, _ code: Int) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
