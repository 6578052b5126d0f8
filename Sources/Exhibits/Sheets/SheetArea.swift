/// What one sheet of a volume has room for below its caption.
package struct SheetArea: Sendable, Hashable {
  /// Tenths of a millimetre.
  package let width: Int
  package let height: Int
  /// Chinese characters of text in a line.
  package let characters: Int
  /// Lines of text.
  package let lines: Int

  package init(width: Int, height: Int, characters: Int, lines: Int) {
    self.width = width
    self.height = height
    self.characters = characters
    self.lines = lines
  }
}
