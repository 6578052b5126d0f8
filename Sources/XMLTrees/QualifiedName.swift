import CLibXML2

/// A name as libxml2 hands it over, alive during one event.
struct QualifiedName {
  let name: UnsafePointer<xmlChar>?
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?

  var written: String {
    let local = name.map { String(cString: $0) } ?? ""
    return prefix.map { String(cString: $0) + ":" + local } ?? local
  }
}

/// The attributes of one start tag, alive during one event: five pointers for each.
struct AttributeList {
  typealias Field = UnsafePointer<xmlChar>?

  let start: UnsafeMutablePointer<Field>?
  let count: Int

  func map<Mapped>(_ transform: ((name: QualifiedName, value: String)) -> Mapped) -> [Mapped] {
    guard let start else { return [] }
    return (0..<count).map { index in
      let fields = start + index * 5
      let name = QualifiedName(name: fields[0], prefix: fields[1], namespace: fields[2])
      return transform((name, value(from: fields[3], to: fields[4])))
    }
  }

  private func value(from start: Field, to end: Field) -> String {
    guard let start, let end else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
  }
}
