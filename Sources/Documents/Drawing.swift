/// A picture made of lines, shapes and words, the same in a browser and in a word processor.
///
/// Lengths are tenths of a millimetre, from the upper left corner. There is no colour: what the
/// picture says must survive a photocopier.
package struct Drawing: Hashable, Sendable {
  package var width: Int
  package var height: Int
  /// What it shows, for whoever cannot see it.
  package var summary: String
  package var elements: [Element]

  package enum Element: Hashable, Sendable {
    case line(Line)
    case shape(Shape)
    case words(Words)
  }

  package struct Frame: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int

    package init(x: Int, y: Int, width: Int, height: Int) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// Level or upright.
  package struct Line: Hashable, Sendable {
    package var frame: Frame
    package var thickness: Int
    package var isDashed: Bool

    package init(across x: Int, _ y: Int, _ width: Int, thickness: Int = 2, dashed: Bool = false) {
      frame = Frame(x: x, y: y, width: width, height: 0)
      self.thickness = thickness
      isDashed = dashed
    }

    package init(down x: Int, _ y: Int, _ height: Int, thickness: Int = 2, dashed: Bool = false) {
      frame = Frame(x: x, y: y, width: 0, height: height)
      self.thickness = thickness
      isDashed = dashed
    }
  }

  package struct Shape: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case rectangle, ellipse, diamond
      /// With its point up, or down.
      case triangle, downTriangle
    }

    package enum Fill: Hashable, Sendable {
      case white, light, dark, black
    }

    package var kind: Kind
    package var frame: Frame
    package var fill: Fill
    package var isOutlined: Bool

    package init(_ kind: Kind, _ frame: Frame, fill: Fill, isOutlined: Bool = true) {
      self.kind = kind
      self.frame = frame
      self.fill = fill
      self.isOutlined = isOutlined
    }
  }

  /// One line of words in the middle of its frame's height; it must fit the frame's width.
  package struct Words: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable {
      case start, center, end
    }

    package var text: String
    package var frame: Frame
    /// In points.
    package var size: Int
    package var alignment: Alignment

    package init(_ text: String, _ frame: Frame, size: Int, alignment: Alignment = .start) {
      self.text = text
      self.frame = frame
      self.size = size
      self.alignment = alignment
    }
  }

  package init(width: Int, height: Int, summary: String, elements: [Element]) {
    self.width = width
    self.height = height
    self.summary = summary
    self.elements = elements
  }
}

extension Drawing.Shape.Fill {
  /// Red, green and blue in hexadecimal.
  package var colour: String {
    switch self {
    case .white: "FFFFFF"
    case .light: "D9D9D9"
    case .dark: "7F7F7F"
    case .black: "000000"
    }
  }
}
