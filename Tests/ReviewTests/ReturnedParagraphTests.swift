import Documents
import Testing

@Suite("What a returned paragraph says")
struct ReturnedParagraphTests {
  @Test("accepted without what was deleted, original without what was inserted")
  func texts() {
    let paragraph = ReturnedParagraph([
      .init("退还"), .init("198", change: TrackedChange(.deleted, author: "赵律师")),
      .init("190", change: TrackedChange(.inserted, author: "赵律师")), .init("元"),
      .init("。", change: TrackedChange(.movedTo, author: "赵律师")),
    ])
    #expect(paragraph.accepted == "退还190元。")
    #expect(paragraph.original == "退还198元")
  }
}
