import CLibXML2

/// libxml2's own tree of a document that `XMLTree` has already accepted, freed with its owner.
struct ParsedDocument: ~Copyable {
  let pointer: UnsafeMutablePointer<xmlDoc>

  init?(_ bytes: [UInt8]) {
    guard let context = ParserContext() else { return nil }
    let document = bytes.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(
        context.pointer, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil,
        nil, ParserContext.quietOptions)
    }
    guard let document else { return nil }
    pointer = document
  }

  deinit { xmlFreeDoc(pointer) }
}

/// libxml2's compiled schema, freed with its owner.
struct CompiledSchema: ~Copyable {
  private let pointer: OpaquePointer

  init?(_ text: borrowing ParsedDocument, reportingTo collector: ErrorCollector) {
    guard let parser = xmlRelaxNGNewDocParserCtxt(text.pointer) else { return nil }
    defer { xmlRelaxNGFreeParserCtxt(parser) }
    xmlRelaxNGSetParserStructuredErrors(parser, ErrorCollector.callback, collector.opaque)
    guard let schema = withExtendedLifetime(collector, { xmlRelaxNGParse(parser) }) else {
      return nil
    }
    pointer = schema
  }

  deinit { xmlRelaxNGFree(pointer) }

  /// What the schema has to say about the document; nil when it could not be asked.
  func remarks(on document: borrowing ParsedDocument) -> [SchemaRemark]? {
    guard let check = xmlRelaxNGNewValidCtxt(pointer) else { return nil }
    defer { xmlRelaxNGFreeValidCtxt(check) }
    let collector = ErrorCollector()
    xmlRelaxNGSetValidStructuredErrors(check, ErrorCollector.callback, collector.opaque)
    let verdict = withExtendedLifetime(collector) {
      xmlRelaxNGValidateDoc(check, document.pointer)
    }
    guard verdict >= 0 else { return nil }
    // A verdict without a reason must not look like a document without a fault.
    return verdict > 0 && collector.remarks.isEmpty ? nil : collector.remarks
  }
}

/// One thing the schema said, copied out of libxml2 before it forgets it.
struct SchemaRemark {
  let code: UInt32
  let words: [String]
  let original: String
  let line: Int?
  /// Which child of which child: the way from the root to the element meant.
  let path: [Int]?
}

/// Takes the remarks of one check.
final class ErrorCollector {
  private(set) var remarks: [SchemaRemark] = []

  static let callback: xmlStructuredErrorFunc = { data, error in
    guard let data, let error else { return }
    Unmanaged<ErrorCollector>.fromOpaque(data).takeUnretainedValue().take(error.pointee)
  }

  var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private func take(_ error: xmlError) {
    remarks.append(
      SchemaRemark(
        code: UInt32(bitPattern: error.code),
        words: [XMLComplaint.text(error.str1), XMLComplaint.text(error.str2)],
        original: XMLComplaint.original(error), line: error.line > 0 ? Int(error.line) : nil,
        path: error.node.map { Self.path(to: $0.assumingMemoryBound(to: xmlNode.self)) }))
  }

  private static func path(to node: UnsafeMutablePointer<xmlNode>) -> [Int] {
    var path: [Int] = []
    var current = node
    if current.pointee.type != XML_ELEMENT_NODE, let parent = current.pointee.parent {
      current = parent
    }
    while let parent = current.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE {
      var position = 0
      var sibling = current.pointee.prev
      while let before = sibling {
        if before.pointee.type == XML_ELEMENT_NODE { position += 1 }
        sibling = before.pointee.prev
      }
      path.append(position)
      current = parent
    }
    return path.reversed()
  }
}
