/// A program that looks into PDF files, where the machine has one.
package struct PDFPages: Sendable {
  /// Width and height of every page as it is seen, in points; nil where the file cannot be read.
  package let sizes: @Sendable (_ location: String) -> [(width: Int, height: Int)]?
  /// Draws a page, counted from one, as a JPEG file.
  package let draw: @Sendable (_ location: String, _ page: Int, _ path: String) throws -> Void

  package init(
    sizes: @escaping @Sendable (_ location: String) -> [(width: Int, height: Int)]?,
    draw: @escaping @Sendable (_ location: String, _ page: Int, _ path: String) throws -> Void
  ) {
    self.sizes = sizes
    self.draw = draw
  }
}
