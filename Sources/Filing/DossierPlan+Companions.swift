import Basics
import Documents

extension DossierPlan.Entry {
  /// The paper in the other forms the plan asks for, under the same name.
  func companions(of document: Document) -> [WrittenPaper.Companion] {
    forms.compactMap { form in
      let bytes: [UInt8]? =
        switch form {
        case .text where forms.contains(.json): Array(FormAnswers(document).text.utf8)
        case .text: Array(document.plainText.utf8)
        case .json: JSONText.bytes(of: FormAnswers(document).json)
        case .svg: document.svgFile.map { Array($0.utf8) }
        }
      return bytes.map { WrittenPaper.Companion(file: "\(stem).\(form.rawValue)", bytes: $0) }
    }
  }
}
