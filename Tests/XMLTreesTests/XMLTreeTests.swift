import Testing
import XMLTrees

@Suite struct XMLTreeTests {
  @Test func elementsAttributesAndTextKeepTheirPlaces() throws {
    let tree = try XMLTree.parse(
      Array("<p id='a'>\n  原告：<b>张三</b>\n</p>".utf8), file: "t.xhtml")
    #expect(tree["id"] == "a")
    #expect(tree.elements.first?.line == 2)
    #expect(tree.elements.first?.column == 6)
    #expect(tree.text == "\n  原告：张三\n")
  }
}
