import Basics
import DOCX
import Documents
import Testing

@Suite("Reading remarks")
struct CommentReadingTests {
  private static func words(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private static func start(_ id: Int) -> String { "<w:commentRangeStart w:id=\"\(id)\"/>" }
  private static func end(_ id: Int) -> String { "<w:commentRangeEnd w:id=\"\(id)\"/>" }
  private static func sign(_ id: Int) -> String {
    "<w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }
  private static func remark(_ id: Int, _ text: String, paragraph: String = "0") -> String {
    "<w:comment w:id=\"\(id)\" w:author=\"律师\" w:date=\"2026-12-01T09:30:00Z\" w:initials=\"L\" "
      + "w16du:dateUtc=\"2026-12-01T01:30:00Z\"><w:p w14:paraId=\"\(paragraph)\"><w:r>"
      + "<w:annotationRef/></w:r>\(words(text))</w:p></w:comment>"
  }

  @Test(
    "what a remark covers",
    arguments: [
      ("<w:p>1\(start(0))2\(end(0))\(sign(0))3</w:p>", ["1#0{2}3"]),
      ("<w:p>1\(start(0))2</w:p><w:p>3\(end(0))\(sign(0))4</w:p>", ["1#0{2}", "#0{3}4"]),
      ("<w:p>\(start(0))1\(start(1))2\(end(0))3\(end(1))</w:p>", ["#0{1}#0,1{2}#1{3}"]),
      ("\(start(0))<w:p>1</w:p>\(end(0))<w:p>2</w:p>", ["#0{1}", "2"]),
      // A sign without a range covers nothing; it ends a range that nothing else ends.
      ("<w:p>1\(sign(0))2</w:p>", ["12"]),
      ("<w:p>1\(start(0))2\(sign(0))3</w:p><w:p>4</w:p>", ["1#0{2}3", "4"]),
      ("<w:p>1\(start(0))2</w:p><w:p>3</w:p>", ["12", "3"]),
      ("<w:p>1\(start(0))\(sign(0))2\(end(0))3</w:p>", ["1#0{2}3"]),
      ("<w:p>1\(end(0))2\(start(0))\(end(0))3</w:p>", ["123"]),
      ("<w:p>\(start(0))<w:del w:author=\"乙\">1</w:del>\(end(0))</w:p>", ["#0{-乙{1}}"]),
    ])
  func ranges(body: String, lines: [String]) throws {
    let written = body.replacing(/[>](\d+)/) { ">" + Self.words(String($0.1)) }
    #expect(try ReturnedFile.lines(written) == lines)
  }

  @Test("threads: answers behind what they answer, in the order of the anchors")
  func threads() throws {
    let body =
      "<w:p>\(Self.start(5))\(Self.words("甲"))\(Self.end(5))\(Self.sign(5))\(Self.sign(2))</w:p>"
    let remarks =
      Self.remark(1, "无处可寻", paragraph: "A1") + Self.remark(2, "后一条", paragraph: "A2")
      + Self.remark(3, "答二", paragraph: "A3") + Self.remark(5, "先一条", paragraph: "A5")
      + Self.remark(6, "答一", paragraph: "A6") + Self.remark(7, "答答一", paragraph: "A7")
    let threads = """
      <w15:commentEx w15:paraId="A5" w15:done="1"/>
      <w15:commentEx w15:paraId="a6" w15:paraIdParent="A5" w15:done="0"/>
      <w15:commentEx w15:paraId="A7" w15:paraIdParent="A6"/>
      <w15:commentEx w15:paraId="A3" w15:paraIdParent="A5" w15:done="0"/>
      <w15:commentEx w15:paraId="A2" w15:done="0"/><w15:commentEx w15:paraId="无" w15:done="1"/>
      """
    let paper = try ReturnedFile(body: body).with(comments: remarks, threads: threads).read()
    let told = paper.comments.map { "\($0.id)<\($0.parent ?? "") \($0.text) \($0.isResolved)" }
    #expect(
      told == [
        "5< 先一条 true", "6<5 答一 true", "7<6 答答一 true", "3<5 答二 true", "2< 后一条 false",
        "1< 无处可寻 false",
      ])
    #expect(paper.comments.allSatisfy { $0.author == "律师" })
    #expect(paper.comments.allSatisfy { $0.on == Moment(iso: "2026-12-01T09:30") })
  }

  @Test("remarks that answer each other in a circle are told once each")
  func circle() throws {
    let remarks = Self.remark(1, "甲", paragraph: "A1") + Self.remark(2, "乙", paragraph: "A2")
    let threads = """
      <w15:commentEx w15:paraId="A1" w15:paraIdParent="A2"/>
      <w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>
      """
    let paper = try ReturnedFile(body: "<w:p/>").with(comments: remarks, threads: threads).read()
    #expect(paper.comments.map(\.text) == ["甲", "乙"])
    #expect(paper.comments.map(\.parent) == [nil, "1"])
  }

  @Test("a remark of several paragraphs, changed before it was sent")
  func text() throws {
    let remark = """
      <w:comment w:id="1" w:author=""><w:p>\(Self.words("一"))<w:r><w:br/></w:r></w:p><w:p><w:del
      w:author="乙"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:author="乙">\(Self.words("新"))
      </w:ins></w:p></w:comment><w:comment/>
      """
    let comments = try ReturnedFile(body: "<w:p/>").with(comments: remark).read().comments
    #expect(comments.map(\.text) == ["一\n\n新", ""])
    #expect(comments.map(\.id) == ["1", ""])
    #expect(comments[0].on == nil)
  }
}
