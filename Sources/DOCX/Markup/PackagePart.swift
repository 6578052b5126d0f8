import Documents

/// A file inside the DOCX file, and how the others find it.
struct PackagePart {
  enum Content {
    case bytes([UInt8])
    /// Too long to be held.
    case file(String)
    /// Whoever writes the file knows where its bytes are.
    case picture(Picture.Source)
  }

  let name: String
  let content: Content
  let contentType: String
  /// Identifier and type of the relationship that leads here.
  let relationship: (id: String, type: String)

  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// Every file of the package, the lists of contents and relationships first.
  static func all(
    _ document: Document, story: Story, style: DocumentStyle, body content: Content,
    review: ReviewMarks? = nil
  ) -> [PackagePart] {
    let body = word(
      "document", type: "document.main", relationship: "officeDocument", content: content)
    let properties = [core(document), app()] + (review.map { [custom($0)] } ?? [])
    var beside = [
      word("styles", style.styles),
      word("numbering", style.numbering.part(lists: story.lists)),
      word("settings", review == nil ? style.settings : style.trackingSettings),
      word("fontTable", style.fontTable),
      word("footer", style.footer),
    ]
    if !story.comments.isEmpty { beside.append(word("comments", story.commentsPart())) }
    beside += story.pictures.enumerated().map { picture($0.element, number: $0.offset + 1) }
    return [
      contentTypes([body] + beside + properties),
      relationships("_rels/.rels", to: [body] + properties, from: ""),
      body,
      relationships("word/_rels/document.xml.rels", to: beside, from: "word/"),
    ] + beside + properties
  }

  private static func word(_ name: String, _ bytes: [UInt8]) -> PackagePart {
    word(name, type: name, relationship: name, content: .bytes(bytes))
  }

  private static func word(
    _ name: String, type: String, relationship: String, content: Content
  ) -> PackagePart {
    PackagePart(
      name: "word/\(name).xml", content: content,
      contentType: wordType + type + "+xml",
      relationship: (id: name, type: "\(Namespace.office)/\(relationship)"))
  }

  private static func picture(_ source: Picture.Source, number: Int) -> PackagePart {
    PackagePart(
      name: "word/media/image\(number).\(source.format.rawValue)", content: .picture(source),
      contentType: "image/\(source.format.rawValue)",
      relationship: (id: "picture\(number)", type: "\(Namespace.office)/image"))
  }

  /// No author and no day: the paper is its signer's, and the same case gives the same bytes.
  private static func core(_ document: Document) -> PackagePart {
    var xml = Markup.part()
    xml.open("cp:coreProperties", ["xmlns:cp": Namespace.core, "xmlns:dc": Namespace.dublinCore])
    xml.element("dc:title", text: document.title)
    xml.element("dc:subject", text: document.subject)
    xml.element("dc:language", text: "zh-CN")
    xml.close("cp:coreProperties")
    return PackagePart(
      name: "docProps/core.xml", content: .bytes(xml.bytes),
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      relationship: (id: "core", type: Namespace.coreRelationship))
  }

  private static func app() -> PackagePart {
    var xml = Markup.part()
    xml.open("Properties", ["xmlns": Namespace.extended])
    xml.element("Application", text: "dossier")
    xml.close("Properties")
    return PackagePart(
      name: "docProps/app.xml", content: .bytes(xml.bytes),
      contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      relationship: (id: "app", type: "\(Namespace.office)/extended-properties"))
  }

  private static func custom(_ review: ReviewMarks) -> PackagePart {
    var xml = Markup.part()
    xml.open("Properties", ["xmlns": Namespace.custom, "xmlns:vt": Namespace.variantTypes])
    for (index, property) in review.properties.enumerated() {
      // The format's makers number from two, and have one identifier for all.
      xml.open(
        "property",
        [
          "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(index + 2)",
          "name": property.name,
        ])
      xml.element("vt:lpwstr", text: property.value)
      xml.close("property")
    }
    xml.close("Properties")
    return PackagePart(
      name: "docProps/custom.xml", content: .bytes(xml.bytes),
      contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      relationship: (id: "custom", type: "\(Namespace.office)/custom-properties"))
  }

  private static func contentTypes(_ parts: [PackagePart]) -> PackagePart {
    var xml = Markup.part()
    xml.open("Types", ["xmlns": Namespace.contentTypes])
    xml.empty("Default", ["Extension": "rels", "ContentType": relationshipsType])
    for part in parts {
      xml.empty("Override", ["PartName": "/" + part.name, "ContentType": part.contentType])
    }
    xml.close("Types")
    return PackagePart(
      name: "[Content_Types].xml", content: .bytes(xml.bytes), contentType: "",
      relationship: ("", ""))
  }

  private static let relationshipsType =
    "application/vnd.openxmlformats-package.relationships+xml"

  private static func relationships(
    _ name: String, to parts: [PackagePart], from folder: String
  ) -> PackagePart {
    var xml = Markup.part()
    xml.open("Relationships", ["xmlns": Namespace.package])
    for part in parts {
      xml.empty(
        "Relationship",
        [
          "Id": part.relationship.id, "Type": part.relationship.type,
          "Target": String(part.name.dropFirst(folder.count)),
        ])
    }
    xml.close("Relationships")
    return PackagePart(
      name: name, content: .bytes(xml.bytes), contentType: relationshipsType, relationship: ("", "")
    )
  }
}
