import Filing
import Foundation

/// Standard output for results, standard error for everything said on the way.
enum Console {
  static func out(_ text: String) { out(bytes: Array((text + "\n").utf8)) }

  /// A result that cannot be delivered is no success: the program ends with 73.
  static func out(bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      Foundation.exit(73)
    }
  }

  /// What standard input holds by now, the first byte of it waited for; nothing at its end.
  static func read() throws(FilingError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe Foundation.read(STDIN_FILENO, room.baseAddress, room.count)
      }
      if count >= 0 { return Array(bytes.prefix(count)) }
      guard errno == EINTR else {
        throw FilingError(.input, "读不了标准输入。请检查 < 或 | 前面的文件或命令。")
      }
    }
  }

  /// What is said on the way may go unheard; the exit status still tells.
  static func error(_ text: String) { prompt(text + "\n") }

  /// Without a line end, for an answer to follow.
  static func prompt(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  static let hasColour =
    ProcessInfo.processInfo.environment["NO_COLOR"] == nil && isatty(STDOUT_FILENO) == 1

  /// The text in a colour of the terminal, plain where there is none.
  static func coloured(_ text: String, _ code: Int) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Text from a file, harmless on a terminal: no control character reaches it.
  static func harmless(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
