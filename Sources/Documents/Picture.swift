/// A picture out of a file: the whole of it, or a band from edge to edge.
package struct Picture: Hashable, Sendable {
  /// By what whoever writes the paper finds the bytes.
  package struct Source: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable {
      case png, jpeg, gif
    }

    package var name: String
    package var format: Format

    package init(_ name: String, format: Format) {
      self.name = name
      self.format = format
    }
  }

  package var source: Source
  /// As it is shown, in tenths of a millimetre.
  package var width: Int
  package var height: Int
  /// How much of the file's height is not shown above and below, in hundred-thousandths.
  package var hiddenAbove: Int
  package var hiddenBelow: Int
  /// What it shows, for whoever cannot see it.
  package var summary: String

  package init(
    _ source: Source, width: Int, height: Int, hiddenAbove: Int = 0, hiddenBelow: Int = 0,
    summary: String
  ) {
    self.source = source
    self.width = width
    self.height = height
    self.hiddenAbove = hiddenAbove
    self.hiddenBelow = hiddenBelow
    self.summary = summary
  }
}
