import Testing
import XMLTrees

/// What a schema does not allow is told with its place, at the element that is wrong.
@Suite struct RelaxNGSchemaTests {
  private static let grammar = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:t"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start>
        <element name="body">
          <attribute name="kind"><choice><value>a</value><value>b</value></choice></attribute>
          <oneOrMore><choice><ref name="p"/><ref name="list"/></choice></oneOrMore>
        </element>
      </start>
      <define name="p">
        <element name="p">
          <optional><attribute name="id"><data type="NCName"/></attribute></optional>
          <mixed><zeroOrMore><element name="b"><text/></element></zeroOrMore></mixed>
        </element>
      </define>
      <define name="list">
        <element name="ol"><oneOrMore><element name="li"><text/></element></oneOrMore></element>
      </define>
    </grammar>
    """

  private func problems(_ body: String) throws -> [String] {
    let schema = try RelaxNGSchema(Array(Self.grammar.utf8), file: "t.rng")
    return schema.problems(in: Array(body.utf8), file: "t.xhtml").map {
      "\($0.place(in: "t.xhtml"))：\($0.message)"
    }
  }

  @Test func allowedDocumentHasNoProblems() throws {
    #expect(try problems("<body xmlns='urn:t' kind='a'>\n<p id='x'>一<b>二</b></p></body>") == [])
  }

  @Test(arguments: [
    ("<p>一<i>二</i></p>", "2:5：这里应当是 <b>，不是 <i>。"),
    ("<p>一</p>\n<q/>", "3:1：这里不能出现 <q>。"),
    ("<p\n\n foo='1'>一<b>二</b></p>", "2:1：<p> 的属性 foo 不能用在这里，或者值不对。"),
    ("<p foo='1'><b/></p>", "2:1：<p> 的属性 foo 不能用在这里，或者值不对。"),
    ("<p id='1 2'/>", "2:1：<p> 的属性 id 不能用在这里，或者值不对。"),
    ("<ol></ol>", "2:1：<ol> 里缺少必需的内容。"),
    ("<ol>甲<li/></ol>", "2:1：<ol> 里不能直接写文字。"),
  ])
  func mistakeIsNamedWhereItStands(content: String, problem: String) throws {
    #expect(
      try problems("<body xmlns='urn:t' kind='a'>\n\(content)</body>") == ["t.xhtml:" + problem])
  }

  @Test func severalMistakesComeInOrder() throws {
    let found = try problems("<body xmlns='urn:t' kind='a'>\n<ol><p/></ol>\n<q/></body>")
    #expect(found == ["t.xhtml:2:5：这里不能出现 <p>。", "t.xhtml:3:1：这里不能出现 <q>。"])
  }

  @Test(arguments: ["<body xmlns='urn:t'><p/></body>", "<body xmlns='urn:t' kind='c'><p/></body>"])
  func missingOrWrongAttributeIsTold(body: String) throws {
    #expect(try problems(body) == ["t.xhtml:1:1：<body> 的属性不合要求：缺少必需的属性，或者值不对。"])
  }

  @Test func wrongNamespaceIsTold() throws {
    let found = try problems("<body xmlns='urn:u' kind='a'><p/></body>")
    #expect(found == ["t.xhtml:1:1：<body> 的命名空间不对，应当是 xmlns=\"urn:t\"。"])
  }

  @Test func whatIsNoXMLIsOneProblem() throws {
    #expect(try problems("<body>\n").count == 1)
    #expect(try problems("<!DOCTYPE body><body/>").first?.contains("DOCTYPE") == true)
  }

  @Test func linesBeyond65535AreRight() throws {
    let gap = String(repeating: "\n", count: 70_000)
    let found = try problems("<body xmlns='urn:t' kind='a'><p/>\(gap)<q/></body>")
    #expect(found == ["t.xhtml:70001:1：这里不能出现 <q>。"])
  }

  @Test(arguments: [
    ("<a/>", "t.rng：不是正确的 RELAX NG 模式"),
    ("<element xmlns='http://relaxng.org/ns/structure/1.0' name='a'>\n<txt/></element>", "t.rng:2"),
    (
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<start>\n<ref name='x'/></start></grammar>",
      "t.rng:3:1：不是正确的 RELAX NG 模式"
    ),
    (
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<include href='/etc/passwd'/></grammar>",
      "t.rng:2:1：模式文件必须自成一体，不能用 <include> 引用别的文件。"
    ),
    ("<grammar>", "t.rng:1:10：文件结束时第 1 行的 <grammar> 还没有关闭"),
  ])
  func mistakeInTheSchemaIsTold(text: String, start: String) {
    let failure = #expect(throws: XMLParseError.self) {
      try RelaxNGSchema(Array(text.utf8), file: "t.rng")
    }
    #expect(failure?.description.hasPrefix(start) == true, "\(failure?.description ?? "")")
  }

  /// One schema, many threads.
  @Test func schemaIsAValueToShare() async throws {
    let schema = try RelaxNGSchema(Array(Self.grammar.utf8), file: "t.rng")
    let counts = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<100 {
        group.addTask {
          let isBroken = number.isMultiple(of: 2)
          let body = "<body xmlns='urn:t' kind='a'><\(isBroken ? "q" : "p")/></body>"
          return schema.problems(in: Array(body.utf8), file: "").count == (isBroken ? 1 : 0)
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(counts == 100)
  }
}
