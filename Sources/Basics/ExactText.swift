/// A text compared byte for byte: two spellings of one visible character are two names.
package struct ExactText: Hashable, Sendable, Comparable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.count == right.text.utf8.count
      && (sameBytes(left.text, right.text) ?? left.text.utf8.elementsEqual(right.text.utf8))
  }

  /// Nil where a text does not lie in one piece.
  private static func sameBytes(_ left: String, _ right: String) -> Bool? {
    let equal: Bool?? = unsafe left.utf8.withContiguousStorageIfAvailable { left in
      unsafe right.utf8.withContiguousStorageIfAvailable { unsafe left.elementsEqual($0) }
    }
    return equal ?? nil
  }

  package func hash(into hasher: inout Hasher) {
    let done: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if done == nil { hasher.combine(Array(text.utf8)) }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// Values by name, names told apart byte for byte.
package struct ExactTable<Value: Sendable>: Sendable {
  private var table: [ExactText: Value] = [:]

  package init() {}

  package subscript(name: String) -> Value? {
    get { table[ExactText(name)] }
    set { table[ExactText(name)] = newValue }
  }

  package subscript(name: String, default value: @autoclosure () -> Value) -> Value {
    get { table[ExactText(name)] ?? value() }
    _modify { yield &table[ExactText(name), default: value()] }
  }

  package var isEmpty: Bool { table.isEmpty }
  package var count: Int { table.count }
  package var values: [Value] { names.compactMap { self[$0] } }

  /// In the order of their bytes.
  package var names: [String] { table.keys.sorted().map(\.text) }
}
