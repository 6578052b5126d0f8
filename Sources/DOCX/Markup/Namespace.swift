/// The names the format's makers gave its vocabularies.
enum Namespace {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let coreRelationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
  static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let drawingPlace =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  static let group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
  static let custom =
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
  static let variantTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
  static let extended =
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
}
