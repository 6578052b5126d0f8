import XMLTrees

/// The elements of WordprocessingML that say something here.
enum WordTag: String {
  case document, body, comments, comment, styles, style, name

  case paragraph = "p"
  case table = "tbl"
  case row = "tr"
  case cell = "tc"
  case run = "r"

  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case tableProperties = "tblPr"
  case tableExceptions = "tblPrEx"
  case tableGrid = "tblGrid"
  case rowProperties = "trPr"
  case cellProperties = "tcPr"
  case sectionProperties = "sectPr"
  case controlProperties = "sdtPr"
  case controlEndProperties = "sdtEndPr"

  case paragraphStyle = "pStyle"
  case numbering = "numPr"
  case runFonts = "rFonts"
  case bold = "b"
  case boldComplex = "bCs"
  case verticalMerge = "vMerge"
  case hidden = "vanish"

  case inserted = "ins"
  case deleted = "del"
  case movedFrom = "moveFrom"
  case movedTo = "moveTo"
  case cellInserted = "cellIns"
  case cellDeleted = "cellDel"
  case cellMerged = "cellMerge"

  case runChange = "rPrChange"
  case paragraphChange = "pPrChange"
  case tableChange = "tblPrChange"
  case exceptionsChange = "tblPrExChange"
  case gridChange = "tblGridChange"
  case rowChange = "trPrChange"
  case cellChange = "tcPrChange"
  case sectionChange = "sectPrChange"

  case text = "t"
  case deletedText = "delText"
  case lineBreak = "br"
  case carriageReturn = "cr"
  case tab, ptab
  case noBreakHyphen, softHyphen
  case symbol = "sym"
  case field = "fldChar"
  case instruction = "instrText"
  case deletedInstruction = "delInstrText"
  case fieldData = "fldData"
  case reading = "rt"

  case bookmarkStart, bookmarkEnd
  case commentRangeStart, commentRangeEnd, commentReference

  case drawing
  case picture = "pict"
  case object
  case textBox = "txbxContent"
  case footnoteReference, endnoteReference
  case alternateFormat = "altChunk"
}

/// What an element speaks of, whatever its prefix.
enum Vocabulary {
  /// Nil where it is WordprocessingML that says nothing here.
  case word(WordTag?)
  /// One of several ways to say the same.
  case alternatives
  case formula
  case other
}

extension XMLElement {
  var vocabulary: Vocabulary {
    if Namespace.isWord(namespace) { return .word(WordTag(rawValue: localName)) }
    switch namespace {
    case Namespace.compatibility: return .alternatives
    case Namespace.formula, Namespace.strictFormula: return .formula
    default: return .other
    }
  }

  var wordTag: WordTag? {
    guard case .word(let tag) = vocabulary else { return nil }
    return tag
  }

  /// The first of these elements directly inside.
  func first(_ tag: WordTag) -> XMLElement? {
    for case .element(let child) in children where child.wordTag == tag { return child }
    return nil
  }

  /// The value of an attribute of WordprocessingML.
  func word(_ name: String) -> String? {
    attributes.first { Namespace.isWord($0.namespace) && $0.localName == name }?.value
  }

  /// The value of an attribute by its name alone.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.localName == name }?.value
  }

  /// Whether a switch such as `w:b` stands inside and is on.
  func isOn(_ tag: WordTag) -> Bool {
    guard let element = first(tag) else { return false }
    return !["0", "false", "off"].contains(element.word("val") ?? "1")
  }

  /// The direct text, without that of elements inside.
  var ownText: String { children.compactMap(\.text).joined() }
}

extension Namespace {
  static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  static let formula = "http://schemas.openxmlformats.org/officeDocument/2006/math"
  static let strictFormula = "http://purl.oclc.org/ooxml/officeDocument/math"

  static func isWord(_ namespace: String?) -> Bool { namespace == word || namespace == strictWord }
}
