import Documents

/// The numberings a style offers, and the numbering part of a paper with its lists.
struct NumberingTemplates: Sendable {
  private static let end = "</w:numbering>"

  /// The style's part up to its end tag.
  private let head: [UInt8]
  private let identifiers: [List.Numbering: String]

  init(_ part: [UInt8]) throws(DOCXError) {
    guard let end = ConstantMarkup.position(of: Self.end, in: part[...]) else {
      throw Self.error("文件没有以 \(Self.end) 结束。")
    }
    guard ConstantMarkup.values(of: "w:numId", in: "w:num", part).isEmpty else {
      throw Self.error("这里只放 w:abstractNum；w:num 由程序为每个列表写出，请删去。")
    }
    head = Array(part[..<end])
    identifiers = try Self.identifiers(part)
  }

  /// Pairs the templates' names with their numbers; each template has one of both.
  private static func identifiers(_ part: [UInt8]) throws(DOCXError) -> [List.Numbering: String] {
    let numbers = ConstantMarkup.values(of: "w:abstractNumId", in: "w:abstractNum", part)
    let names = ConstantMarkup.values(of: "w:val", in: "w:name", part)
    guard numbers.count == names.count else {
      throw error("每个 w:abstractNum 都要有 w:abstractNumId 和一个 w:name。")
    }
    var identifiers: [List.Numbering: String] = [:]
    for numbering in List.Numbering.allCases {
      guard let place = names.firstIndex(of: numbering.rawValue) else {
        throw error("缺少名为 \(numbering.rawValue) 的编号（w:name）。")
      }
      identifiers[numbering] = numbers[place]
    }
    return identifiers
  }

  /// The numbering part: a number of its own for every list, so that each begins at one.
  func part(lists: [List.Numbering]) -> [UInt8] {
    var xml = Markup()
    xml.constant(head)
    for (index, numbering) in lists.enumerated() {
      xml.open("w:num", ["w:numId": "\(index + 1)"])
      xml.empty("w:abstractNumId", ["w:val": identifiers[numbering, default: "0"]])
      xml.open("w:lvlOverride", ["w:ilvl": "0"])
      xml.empty("w:startOverride", ["w:val": "1"])
      xml.close("w:lvlOverride")
      xml.close("w:num")
    }
    xml.constant(Array(Self.end.utf8))
    return xml.bytes
  }

  private static func error(_ message: String) -> DOCXError {
    DOCXError(.readingStyle, part: "numbering.xml", message)
  }
}
