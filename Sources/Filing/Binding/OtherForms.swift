import Foundation

/// A form that papers are written in beside the DOCX, for whoever reads them elsewhere.
package enum OtherForm: String, Sendable, CaseIterable {
  case html
  case text
  case pdf

  /// The folder it goes to, beside the packages.
  package var folder: String {
    switch self {
    case .html: "网页"
    case .text: "文本"
    case .pdf: "PDF"
    }
  }

  /// What it is called.
  package var chinese: String {
    switch self {
    case .html: "网页版"
    case .text: "纯文本"
    case .pdf: "PDF"
    }
  }

  var fileExtension: String { self == .text ? "txt" : rawValue }
}

/// Turns DOCX files into PDF: what LibreOffice does where it is installed.
package struct PDFPrinter: Sendable {
  /// The files, all into one folder, each under its own name.
  package let convert: @Sendable (_ files: [String], _ folder: String) throws -> Void

  package init(
    convert: @escaping @Sendable (_ files: [String], _ folder: String) throws -> Void
  ) {
    self.convert = convert
  }
}

extension WrittenPaper {
  /// Its file name in another form.
  func name(in form: OtherForm) -> String {
    let stem = file.hasSuffix(".docx") ? String(file.dropLast(5)) : file
    return "\(stem).\(form.fileExtension)"
  }
}
