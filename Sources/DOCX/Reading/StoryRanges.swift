import Documents

/// A place in a story: so many scalars, and so many pieces, into a paragraph.
struct StoryPosition {
  var paragraph: Int
  var scalar = 0
  var piece = 0
}

/// Bookmarks and remarks of a story, each with where it begins and ends.
struct StoryRanges {
  struct Range {
    let name: String
    let start: StoryPosition
    var end: StoryPosition?
  }

  /// In the order in which they begin.
  private(set) var bookmarks: [Range] = []
  private(set) var comments: [Range] = []
  /// Ids of the remarks in the order in which they are first named.
  private(set) var anchors: [String] = []
  private(set) var repeated = 0

  private var openBookmarks: [String: Int] = [:]
  private var openComments: [String: Int] = [:]
  /// Bookmarks by their names, which do not heed case.
  private var names: [String: Int] = [:]
  private var anchored: Set<String> = []

  /// Two of one name would be one to Word, which heeds the first. One that begins anew before it ended
  /// goes on: so LibreOffice writes those over several paragraphs.
  mutating func beginBookmark(_ id: String, _ name: String, at position: StoryPosition) {
    guard !BookmarkName.isWordsOwn(name) else { return }
    if let index = names[name.lowercased()] {
      if bookmarks[index].end == nil { openBookmarks[id] = index } else { repeated += 1 }
      return
    }
    names[name.lowercased()] = bookmarks.count
    openBookmarks[id] = bookmarks.count
    bookmarks.append(Range(name: name, start: position))
  }

  mutating func endBookmark(_ id: String, at position: StoryPosition) {
    guard let index = openBookmarks.removeValue(forKey: id) else { return }
    bookmarks[index].end = position
  }

  mutating func beginComment(_ id: String, at position: StoryPosition) {
    anchor(id)
    guard openComments[id] == nil else { return }
    openComments[id] = comments.count
    comments.append(Range(name: id, start: position))
  }

  mutating func endComment(_ id: String, at position: StoryPosition) {
    guard let index = openComments[id] else { return }
    comments[index].end = position
  }

  /// The sign of a remark stands behind what it covers; that tells the end where nothing else does.
  mutating func refer(to id: String, at position: StoryPosition) {
    anchor(id)
    guard let index = openComments[id], comments[index].end == nil else { return }
    comments[index].end = position
  }

  private mutating func anchor(_ id: String) {
    if anchored.insert(id).inserted { anchors.append(id) }
  }
}

extension BookmarkName {
  /// Whether a word processor set the bookmark for itself: `_Toc` and figures; ours end otherwise.
  static func isWordsOwn(_ name: String) -> Bool {
    if name.isEmpty || name == "_GoBack" { return true }
    let marks = ["__RefHeading", "__DdeLink", "__UnoMark", "__Fieldmark"]
    if marks.contains(where: { name.utf8.starts(with: $0.utf8) }) { return true }
    return ["_Toc", "_Ref", "_Hlk"].contains { mark in
      name.utf8.starts(with: mark.utf8)
        && name.utf8.dropFirst(mark.utf8.count).allSatisfy {
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }
}
