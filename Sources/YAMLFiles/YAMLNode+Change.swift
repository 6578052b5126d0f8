import Basics

/// One step from a value to one inside it.
package enum YAMLStep: Sendable, Hashable {
  case key(String)
  case item(Int)
}

extension YAMLNode {
  /// The value at the end of a path; nil where there is none.
  package func value(at path: some Collection<YAMLStep>) -> YAMLNode? {
    guard let first = path.first else { return self }
    let next: YAMLNode? =
      switch first {
      case .key(let key): entries?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
      case .item(let index): items.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    return next?.value(at: path.dropFirst())
  }

  /// The same with more items in a list, which is begun where there is none yet.
  func appending(_ added: [YAMLNode], at path: ArraySlice<YAMLStep>) -> YAMLNode {
    switch path.first {
    case nil:
      return YAMLNode(content: .list((items ?? []) + added), place: place)
    case .item(let index):
      var changed = items ?? []
      changed[index] = changed[index].appending(added, at: path.dropFirst())
      return YAMLNode(content: .list(changed), place: place)
    case .key(let key):
      var changed = entries ?? []
      let rest = path.dropFirst()
      if let index = changed.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
        let old = changed[index]
        changed[index] = Entry(
          key: old.key, keyPlace: old.keyPlace, value: old.value.appending(added, at: rest))
      } else {
        let empty = YAMLNode(content: .list([]), place: place)
        changed.append(Entry(key: key, keyPlace: place, value: empty.appending(added, at: rest)))
      }
      return YAMLNode(content: .mapping(changed), place: place)
    }
  }

  /// The same with another value at the end of a path that is there.
  func replacing(at path: ArraySlice<YAMLStep>, with value: YAMLNode) -> YAMLNode {
    guard let first = path.first else { return value }
    let rest = path.dropFirst()
    switch (first, content) {
    case (.item(let index), .list(var items)):
      items[index] = items[index].replacing(at: rest, with: value)
      return YAMLNode(content: .list(items), place: place)
    case (.key(let key), .mapping(let entries)):
      let changed = entries.map { entry in
        entry.key.utf8.elementsEqual(key.utf8)
          ? Entry(
            key: entry.key, keyPlace: entry.keyPlace,
            value: entry.value.replacing(at: rest, with: value)) : entry
      }
      return YAMLNode(content: .mapping(changed), place: place)
    default: return self
    }
  }

  /// The same values at any places; keys in any order.
  func says(theSameAs other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left, let isPlain), .scalar(let right, let isAlsoPlain)):
      left.utf8.elementsEqual(right.utf8) && isPlain == isAlsoPlain
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.says(theSameAs: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && left.sorted { $0.key < $1.key }.elementsEqual(right.sorted { $0.key < $1.key }) {
          $0.key.utf8.elementsEqual($1.key.utf8) && $0.value.says(theSameAs: $1.value)
        }
    default: false
    }
  }
}
