extension String {
  /// By bytes: a mark that joins the letter before it must not hide a folder's name.
  func isBelow(_ folder: String) -> Bool { utf8.starts(with: folder.utf8) }

  /// What stands behind a folder's name that it begins with.
  func below(_ folder: String) -> String {
    String(decoding: utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }

  func endsInBytes(of ending: String) -> Bool {
    utf8.reversed().starts(with: ending.utf8.reversed())
  }
}
