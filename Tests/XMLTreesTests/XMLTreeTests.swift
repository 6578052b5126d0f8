import Testing
import XMLTrees

/// XML becomes a value, and each value knows where it stood.
@Suite struct XMLTreeTests {
  private func tree(_ text: String) throws(XMLParseError) -> XMLElement {
    try XMLTree.parse(Array(text.utf8), file: "t.xhtml")
  }

  @Test func elementsAttributesAndTextAreKept() throws {
    #expect(
      try tree("<p id='a'>原告：<b>张三</b>。</p>")
        == XMLElement(
          name: "p", attributes: [XMLAttribute(name: "id", value: "a")],
          children: [
            .text("原告："),
            .element(XMLElement(name: "b", children: [.text("张三")], line: 1, column: 14)),
            .text("。"),
          ], line: 1, column: 1))
  }

  /// Columns count scalars, also after Chinese text; a tag over several lines stands where it begins.
  @Test func placesAreWhereTheTagBegins() throws {
    let tree = try tree("\u{FEFF}<?xml version='1.0'?>\r\n<a>\r\n  原告<b\n c='1'/>😀<d/>\n</a>")
    let places = tree.elements.map { [$0.line, $0.column ?? 0] }
    #expect([tree.line, tree.column] == [2, 1])
    #expect(places == [[3, 5], [4, 10]])
  }

  @Test func commentsAndInstructionsDropAndTextJoins() throws {
    let tree = try tree("<a>甲<!-- 注 -->乙<?x y?><![CDATA[<丙>&]]>&lt;&#x4E01;&amp;&amp;#38;</a>")
    #expect(tree.children == [.text("甲乙<丙>&<丁&&#38;")])
  }

  @Test func whitespaceIsKept() throws {
    #expect(try tree("<a>\n  <b/>\n</a>").children.compactMap(\.text) == ["\n  ", "\n"])
  }

  /// Names as written, and what their prefixes stand for beside them.
  @Test func namespacesStandBesideNames() throws {
    let tree = try tree("<w:p xmlns:w='urn:w' xmlns='urn:d' w:val='1' id='2'><t/></w:p>")
    #expect(tree.name == "w:p")
    #expect(tree.localName == "p")
    #expect(tree.namespace == "urn:w")
    #expect(tree.attributes.map(\.name) == ["w:val", "id"])
    #expect(tree.attributes.map(\.namespace) == ["urn:w", nil])
    #expect(tree["w:val"] == "1")
    #expect(tree["val"] == nil)
    #expect(tree.elements.first?.namespace == "urn:d")
  }

  @Test func attributeValuesAreUnescaped() throws {
    #expect(try tree("<a b='&lt;&amp;&#38;&quot;\n&#10;&amp;#38;&amp;'/>")["b"] == "<&&\" \n&#38;&")
  }

  /// `é` in one form is not `é` in the other: files are compared as written.
  @Test func attributeIsFoundByItsExactName() throws {
    #expect(try tree("<a é='1'/>")["e\u{301}"] == nil)
  }

  @Test func combiningMarksDoNotHideMarkup() throws {
    let tree = try tree("<a>&lt;\u{338}<b>\u{301}</b></a>")
    #expect(tree.text.unicodeScalars.map(\.value) == [0x3C, 0x338, 0x301])
  }

  @Test func longTextArrivesWhole() throws {
    let text = String(repeating: "长文字，", count: 100_000)
    #expect(try tree("<a>\(text)</a>").text == text)
  }

  @Test func manyLinesAreCountedRight() throws {
    let tree = try tree("<a>" + String(repeating: "\n", count: 100_000) + "<b/></a>")
    #expect(tree.elements.first?.line == 100_001)
  }

  /// All at once, on many threads: nothing of one document reaches another.
  @Test func documentsDoNotDisturbOneAnother() async {
    let right = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          let isBroken = number.isMultiple(of: 2)
          let text = isBroken ? "<a>\n<b\(number)></a>" : "<a>\n<b\(number)/></a>"
          do throws(XMLParseError) {
            let tree = try XMLTree.parse(Array(text.utf8), file: "\(number)")
            return !isBroken && tree.elements.first?.name == "b\(number)"
          } catch {
            return isBroken && error.file == "\(number)" && error.message.contains("<b\(number)>")
          }
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(right)
  }
}
