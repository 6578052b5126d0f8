import CLibXML2

extension XMLElement {
  /// The element reached by taking the given child element at each step.
  func element(at path: [Int]?) -> XMLElement? {
    guard let path else { return nil }
    return path.reduce(into: Optional(self)) { element, step in
      let elements = element?.elements ?? []
      element = elements.indices.contains(step) ? elements[step] : nil
    }
  }
}

extension XMLProblem {
  /// Remarks in words and with exact places, each once, in the order of the document.
  static func arranged(_ remarks: [SchemaRemark], in tree: XMLElement) -> [XMLProblem] {
    var seen: Set<XMLProblem> = []
    return remarks.causes
      .map { XMLProblem($0, in: tree) }
      .filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { left, right in
        let (a, b) = (left.element.order, right.element.order)
        return a == b ? left.offset < right.offset : a < b
      }
      .map(\.element)
  }

  private var order: (Int, Int) { (line ?? 0, column ?? 0) }

  private init(_ remark: SchemaRemark, in tree: XMLElement) {
    let element = tree.element(at: remark.path)
    self.init(
      line: element?.line ?? remark.line, column: element?.column,
      message: remark.message(about: element?.name))
  }
}

extension [SchemaRemark] {
  /// libxml2 follows one mistake up the tree; what is left here is where it began. When nothing is,
  /// everything it said.
  fileprivate var causes: [SchemaRemark] {
    let rooted = filter { remark in
      switch remark.kind {
      case XML_RELAXNG_ERR_CONTENTVALID, XML_RELAXNG_ERR_INTERSEQ, XML_RELAXNG_ERR_INTEREXTRA,
        XML_RELAXNG_ERR_NOSTATE:
        false
      case XML_RELAXNG_ERR_NOELEM, XML_RELAXNG_ERR_EXTRACONTENT:
        !contains { $0.kind != remark.kind && $0.isSpecific && $0.path == remark.path }
      default: true
      }
    }
    return rooted.isEmpty ? self : rooted
  }
}

extension SchemaRemark {
  fileprivate var kind: xmlRelaxNGValidErr { xmlRelaxNGValidErr(code) }

  fileprivate var isSpecific: Bool {
    switch kind {
    case XML_RELAXNG_ERR_INVALIDATTR, XML_RELAXNG_ERR_ATTRVALID, XML_RELAXNG_ERR_ELEMNAME,
      XML_RELAXNG_ERR_ELEMWRONG, XML_RELAXNG_ERR_TEXTWRONG:
      true
    default: false
    }
  }

  fileprivate func message(about element: String?) -> String {
    let (first, second) = (words[0], words[1])
    let here = element.map { "<\($0)>" } ?? "这里"
    return switch kind {
    case XML_RELAXNG_ERR_ELEMNAME: "这里应当是 <\(first)>，不是 <\(second)>。"
    case XML_RELAXNG_ERR_ELEMWRONG: "这里不能出现 <\(first)>。"
    case XML_RELAXNG_ERR_NOELEM where first.isEmpty: "\(here) 里缺少必需的内容。"
    case XML_RELAXNG_ERR_NOELEM: "\(here) 里缺少 <\(first)>。"
    case XML_RELAXNG_ERR_EXTRACONTENT: "<\(first)> 里有不该有的内容：\(here)。"
    case XML_RELAXNG_ERR_INVALIDATTR: "<\(second)> 的属性 \(first) 不能用在这里，或者值不对。"
    case XML_RELAXNG_ERR_ATTRVALID: "\(here) 的属性不合要求：缺少必需的属性，或者值不对。"
    case XML_RELAXNG_ERR_TEXTWRONG: "<\(first)> 里不能直接写文字。"
    case XML_RELAXNG_ERR_ELEMWRONGNS: "<\(first)> 的命名空间不对，应当是 xmlns=\"\(second)\"。"
    case XML_RELAXNG_ERR_CONTENTVALID: "<\(first)> 的内容不合要求：缺少内容，或者次序不对。"
    default: "\(here) 不合模式的要求（\(original)）。"
    }
  }
}
