import Basics

/// Text in columns on a terminal.
enum Columns {
  /// The text with blanks behind it, so wide; a longer one stays as it is.
  static func padded(_ text: String, to cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - TextWidth.cells(text)))
  }

  /// The text with blanks before it, so that it ends there; a longer one stays as it is.
  static func padded(toEnd text: String, in cells: Int) -> String {
    String(repeating: " ", count: max(1, cells - TextWidth.cells(text))) + text
  }
}
