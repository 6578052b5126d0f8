import CLibXML2

/// Collects libxml2's events into one value tree, and the first thing that went wrong.
final class TreeBuilder {
  private let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let parser: ParserContext.Pointer
  private var cursor = TextCursor()
  private var open: [XMLElement] = []
  /// Namespaces that each open element declares, and all of them.
  private var declared: [Int] = []
  private var declaredCount = 0
  private var text: [UInt8] = []
  private var root: XMLElement?
  private var failure: XMLParseError?
  private var namespaces: [UnsafePointer<xmlChar>: String] = [:]

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, parser: ParserContext.Pointer
  ) {
    self.file = file
    self.bytes = bytes
    self.parser = parser
  }

  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String
  ) -> Result<XMLElement, XMLParseError> {
    guard let context = ParserContext() else {
      return .failure(XMLParseError(file: file, message: XMLComplaint.memory))
    }
    let builder = TreeBuilder(bytes, file: file, parser: context.pointer)
    context.parse(bytes, reportingTo: builder)
    if let failure = builder.failure { return .failure(failure) }
    guard let root = builder.root, context.isWellFormed else {
      return .failure(XMLParseError(file: file, message: XMLComplaint.unknown))
    }
    return .success(root)
  }
}

// Events, in the order of the document.
extension TreeBuilder {
  func startDocument() {
    let declared = parser.pointee.encoding ?? parser.pointee.input?.pointee.encoding
    guard let name = declared.map({ String(cString: $0).uppercased() }) else { return }
    if !["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) { refuse(XMLComplaint.encoding) }
  }

  func documentType() {
    refuse(XMLComplaint.documentType)
  }

  func start(_ name: QualifiedName, attributes: AttributeList, namespaces: Int) {
    guard failure == nil else { return }
    guard open.count < XMLTree.depthLimit else {
      return refuse("元素嵌套超过 \(XMLTree.depthLimit) 层，没有读取。请检查文件是否损坏。")
    }
    declared.append(namespaces)
    declaredCount += namespaces
    // libxml2 goes through all of them at each name.
    guard declaredCount <= XMLTree.namespaceLimit else { return refuse(XMLComplaint.endless) }
    flushText()
    cursor.advance(to: tagStart, in: bytes)
    open.append(
      XMLElement(
        name: name.written, namespace: namespace(name.namespace),
        attributes: attributes.map { attribute in
          XMLAttribute(
            name: attribute.name.written, namespace: namespace(attribute.name.namespace),
            value: attribute.value)
        },
        line: cursor.line, column: cursor.column))
  }

  func end() {
    guard failure == nil else { return }
    flushText()
    guard let element = open.popLast() else { return }
    declaredCount -= declared.removeLast()
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func characters(_ run: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, !open.isEmpty else { return }
    text.append(contentsOf: run)
  }

  func error(_ error: xmlError) {
    guard failure == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    refuse(XMLComplaint.message(for: error))
  }
}

extension TreeBuilder {
  /// Keeps the first complaint and stops reading.
  private func refuse(_ message: String) {
    guard failure == nil else { return }
    cursor.advance(to: max(offset, 0), in: bytes)
    failure = XMLParseError(
      file: file, line: cursor.line, column: cursor.column, message: message)
    xmlStopParser(parser)
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private var offset: Int { Int(xmlByteConsumed(parser)) }

  /// The `<` of the tag just read: attribute values hold none, so it is the nearest one behind.
  private var tagStart: Int {
    let end = min(max(offset, 0), bytes.count)
    return bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
  }

  /// libxml2 keeps each namespace once, so its address names it.
  private func namespace(_ address: UnsafePointer<xmlChar>?) -> String? {
    guard let address else { return nil }
    if let known = namespaces[address] { return known }
    let name = String(cString: address)
    namespaces[address] = name
    return name
  }
}
