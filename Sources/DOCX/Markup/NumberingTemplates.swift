import Documents
import XMLTrees

/// The numberings a style offers, and the numbering part of a paper with its lists.
struct NumberingTemplates: Sendable {
  private let head: [UInt8]
  private let end: [UInt8]
  /// Number of the template of each numbering.
  private let identifiers: [List.Numbering: String]

  init(_ part: StylePart) throws(DOCXError) {
    guard !part.root.elements.contains(where: { $0.name == "w:num" }) else {
      throw part.error("这里只放 w:abstractNum；w:num 由程序为每个列表写出，请删去。")
    }
    identifiers = try Self.identifiers(part)
    guard let open = part.open else { throw part.error("缺少结束标签。") }
    (head, end) = open
  }

  private static func identifiers(
    _ part: StylePart
  ) throws(DOCXError) -> [List.Numbering: String] {
    var identifiers: [List.Numbering: String] = [:]
    for numbering in List.Numbering.allCases {
      let template = part.root.elements.first { template in
        template.elements.contains {
          $0.name == "w:name" && $0["w:val"] == numbering.rawValue
        }
      }
      guard let identifier = template?["w:abstractNumId"] else {
        throw part.error("缺少名为 \(numbering.rawValue) 的编号（w:name），它不能改名或删除。")
      }
      identifiers[numbering] = identifier
    }
    return identifiers
  }

  /// The numbering part: a number of its own for every list, so that each begins at one.
  func part(lists: [List.Numbering]) -> [UInt8] {
    var xml = Markup()
    xml.constant(head)
    for (index, numbering) in lists.enumerated() {
      guard let identifier = identifiers[numbering] else {
        preconditionFailure("A style was taken without a template for \(numbering).")
      }
      xml.open("w:num", ["w:numId": "\(index + 1)"])
      xml.empty("w:abstractNumId", ["w:val": identifier])
      xml.open("w:lvlOverride", ["w:ilvl": "0"])
      xml.empty("w:startOverride", ["w:val": "1"])
      xml.close("w:lvlOverride")
      xml.close("w:num")
    }
    xml.constant(end)
    return xml.bytes
  }
}
