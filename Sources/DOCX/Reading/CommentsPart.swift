import Basics
import Documents
import XMLTrees

/// The remarks of a returned paper, each with what it answers.
struct CommentsPart {
  private struct Entry {
    let id: String
    let author: String
    let on: Moment?
    let text: String
    var parent: Int?
    var isResolved = false
    var answers: [Int] = []
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// - Parameters:
  ///   - root: of `comments.xml`.
  ///   - threads: of `commentsExtended.xml`.
  init(_ root: XMLElement, threads: XMLElement?, named file: String) throws(DOCXError) {
    var paragraphs: [String: Int] = [:]
    for element in root.elements where element.wordTag == .comment {
      let index = entries.count
      for paragraph in element.elements {
        if let id = paragraph.attribute("paraId") { paragraphs[id.lowercased()] = index }
      }
      let id = element.word("id") ?? ""
      if places[id] == nil { places[id] = index }
      entries.append(
        Entry(
          id: id, author: element.word("author") ?? "",
          on: element.word("date").flatMap(Moment.init(wordClock:)),
          text: try Self.text(of: element, named: file)))
    }
    join(threads, paragraphs)
  }

  /// As it reads with all changes in it accepted, a line a paragraph.
  private static func text(
    of element: XMLElement, named file: String
  ) throws(DOCXError) -> String {
    var story = StoryReader()
    story.read(inside: element, StorySurroundings())
    return try story.finish(named: file).map(\.accepted).joined(separator: "\n")
  }

  private mutating func join(_ threads: XMLElement?, _ paragraphs: [String: Int]) {
    for element in threads?.elements ?? [] where element.localName == "commentEx" {
      guard let id = element.attribute("paraId"), let index = paragraphs[id.lowercased()] else {
        continue
      }
      entries[index].isResolved = ["1", "true", "on"].contains(element.attribute("done") ?? "")
      guard let above = element.attribute("paraIdParent"),
        let parent = paragraphs[above.lowercased()], parent != index,
        entries[index].parent == nil
      else { continue }
      entries[index].parent = parent
      entries[parent].answers.append(index)
    }
  }

  /// In the order of their anchors, those without one last; answers behind what they answer.
  func comments(anchors: [String]) -> [ReturnedComment] {
    var result: [ReturnedComment] = []
    var told = Array(repeating: false, count: entries.count)
    let anchored = anchors.compactMap { places[$0] }
    let roots = (anchored + entries.indices).filter { entries[$0].parent == nil }
    // Whoever answers in a circle comes last, and begins a thread.
    for root in roots + entries.indices {
      tell(root, into: &result, &told)
    }
    return result
  }

  /// A thread; without calling itself, since a file may hold one as long as it likes.
  private func tell(_ root: Int, into result: inout [ReturnedComment], _ told: inout [Bool]) {
    var waiting = [(index: root, parent: String?.none, isResolved: false)]
    while let (index, parent, isResolved) = waiting.popLast() {
      guard !told[index] else { continue }
      told[index] = true
      let entry = entries[index]
      let isDone = entry.isResolved || isResolved
      result.append(
        ReturnedComment(
          id: entry.id, author: entry.author, on: entry.on, text: entry.text, parent: parent,
          isResolved: isDone))
      waiting += entry.answers.reversed().map { ($0, entry.id, isDone) }
    }
  }
}
