import CLibXML2

/// libxml2's reading of a page, told tag by tag: its tree would take fifty times the page's own room.
enum PageReading {
  static func text(of bytes: [UInt8]) -> HTMLText? {
    guard ParserContext.isLibraryReady, let parser = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(parser) }
    let page = PageWords { xmlStopParser(parser) }
    parser.pointee.sax.pointee = events
    parser.pointee.userData = Unmanaged.passUnretained(page).toOpaque()
    let options =
      Int32(HTML_PARSE_NOERROR.rawValue) | Int32(HTML_PARSE_NOWARNING.rawValue)
      | Int32(HTML_PARSE_NONET.rawValue) | Int32(HTML_PARSE_RECOVER.rawValue)
    bytes.withUnsafeBytes { bytes in
      let document = htmlCtxtReadMemory(
        parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "utf-8",
        options)
      if let document { xmlFreeDoc(document) }
    }
    return page.finish()
  }

  private static var events: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(XML_SAX2_MAGIC)
    events.startElement = { data, tag, _ in words(data)?.enter(name(tag)) }
    events.endElement = { data, tag in words(data)?.leave(name(tag)) }
    events.characters = { data, start, count in
      words(data)?.take(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    return events
  }
}

private func words(_ data: UnsafeMutableRawPointer?) -> PageWords? {
  data.map { Unmanaged<PageWords>.fromOpaque($0).takeUnretainedValue() }
}

private func name(_ pointer: UnsafePointer<xmlChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
