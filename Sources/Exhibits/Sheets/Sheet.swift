/// One page of a volume that shows a file, or a piece of it.
package struct Sheet: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case picture(SheetPicture)
    case text([ReadableText.Line])
    /// A page that says where the thing itself is to be found.
    case pointer(Pointer)
  }

  /// Why a file is not on paper.
  package enum Pointer: String, Sendable, Hashable {
    /// Sound or moving pictures.
    case recording
    /// A PDF nobody here can draw, to be printed and put behind this page.
    case pdf
    /// A picture nobody here can read.
    case picture
    /// Anything else.
    case other
  }

  /// The file's path in the case.
  package let file: String
  package let content: Content
  /// Which sheet of its file it is, from one.
  package let number: Int
  package let count: Int
  /// More is in the file than is printed.
  package var isPartial = false

  var isText: Bool { if case .text = content { true } else { false } }
}

/// A form of picture that word processors know.
package enum PictureFormat: String, Sendable, Hashable {
  case png, jpeg, gif
}

/// A picture on a sheet, or a band of one.
package struct SheetPicture: Sendable, Hashable {
  /// Where its bytes come from.
  package enum Origin: Sendable, Hashable {
    /// The file itself, untouched.
    case file
    /// A copy: turned upright, or in a form that word processors know.
    case copy
    /// A page of a PDF, drawn.
    case page(Int)
  }

  package let origin: Origin
  package let format: PictureFormat
  /// As it is shown, in tenths of a millimetre.
  package let width: Int
  package let height: Int
  /// What is not shown above and below, in hundred-thousandths of its height.
  package let above: Int
  package let below: Int
}
