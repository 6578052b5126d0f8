import Basics
import Testing

@Suite("Citations")
struct CitationTests {
  @Test func namesTheLawAndTheArticle() {
    let citation = Citation(
      law: "中华人民共和国民事诉讼法", version: "2023", article: "第一百六十五条", id: "CPL23-165")
    #expect(citation.text == "《中华人民共和国民事诉讼法》第一百六十五条")
  }

  @Test func aLawNamedInsideAnotherGetsSingleMarks() {
    let citation = Citation(
      law: "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", version: "2022", article: "第二十条", id: "CPLI22-20")
    #expect(citation.text == "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二十条")
  }
}
