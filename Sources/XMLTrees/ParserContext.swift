import CLibXML2

/// libxml2's parser for one document, freed with its owner. Its errors go to the builder alone:
/// the library's global handlers belong to the whole process.
struct ParserContext: ~Copyable {
  typealias Pointer = UnsafeMutablePointer<xmlParserCtxt>

  /// Initialisation is not safe to run twice at once; a static is set up once.
  static let isLibraryReady: Bool = {
    xmlInitParser()
    // Both fill tables on first use without a lock.
    xmlSchemaInitTypes()
    return xmlRelaxNGInitTypes() == 0
  }()

  static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)
  /// For a second reading with libxml2's own events, which would otherwise print complaints.
  static let quietOptions =
    options | Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

  let pointer: Pointer

  init?() {
    guard Self.isLibraryReady, let pointer = xmlNewParserCtxt() else { return nil }
    self.pointer = pointer
  }

  deinit { xmlFreeParserCtxt(pointer) }

  var isWellFormed: Bool { pointer.pointee.wellFormed == 1 }

  /// Reads the bytes and tells the builder what stands there, as it goes.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>, reportingTo builder: TreeBuilder) {
    pointer.pointee.sax.pointee = Self.events
    pointer.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    bytes.withMemoryRebound(to: CChar.self) { bytes in
      let document = xmlCtxtReadMemory(
        pointer, bytes.baseAddress, Int32(bytes.count), nil, nil, Self.options)
      if let document { xmlFreeDoc(document) }
    }
    pointer.pointee.userData = nil
  }

  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startDocument = { builder($0)?.startDocument() }
    events.internalSubset = { data, _, _, _ in builder(data)?.documentType() }
    events.startElementNs = { data, name, prefix, namespace, declared, _, count, _, attributes in
      builder(data)?.start(
        QualifiedName(name: name, prefix: prefix, namespace: namespace),
        attributes: AttributeList(start: attributes, count: Int(count)),
        namespaces: Int(declared))
    }
    events.endElementNs = { data, _, _, _ in builder(data)?.end() }
    events.characters = { data, start, count in
      builder(data)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    events.serror = { data, error in
      if let error { builder(data)?.error(error.pointee) }
    }
    return events
  }
}

private func builder(_ data: UnsafeMutableRawPointer?) -> TreeBuilder? {
  data.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}
