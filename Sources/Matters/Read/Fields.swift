extension Record {
  /// The fields of a group by their keys, in the order in which they were put there. They are few, and
  /// there are many groups.
  package struct Fields: Sendable {
    private var own: [Field] = []
    /// What many groups have in common, held once; a group's own fields go before it.
    private var common: [Field] = []

    init() {}

    /// No fields of its own yet besides what these are.
    init(over common: Fields) { self.common = common.values }

    package subscript(key: String) -> Field? {
      get { Self.index(of: key, in: own).map { own[$0] } ?? inherited(key) }
      set {
        switch (Self.index(of: key, in: own), newValue) {
        case (let index?, let field?): own[index] = field.named(key)
        case (nil, let field?): own.append(field.named(key))
        case (let index?, nil): own.remove(at: index)
        case (nil, nil): break
        }
        if newValue == nil { common.removeAll { $0.key == key } }
      }
    }

    package var keys: [String] { values.map(\.key) }
    package var isEmpty: Bool { own.isEmpty && common.isEmpty }

    func value(of key: String) -> Value? {
      Self.index(of: key, in: own).map { own[$0].value } ?? inherited(key)?.value
    }

    /// Without room for more.
    var trimmed: Fields {
      var trimmed = self
      trimmed.own = []
      trimmed.own.reserveCapacity(own.count)
      trimmed.own += own
      return trimmed
    }

    package var values: [Field] {
      common.isEmpty ? own : own + common.filter { Self.index(of: $0.key, in: own) == nil }
    }

    private func inherited(_ key: String) -> Field? {
      Self.index(of: key, in: common).map { common[$0] }
    }

    private static func index(of key: String, in fields: [Field]) -> Int? {
      let length = key.utf8.count
      return fields.firstIndex { $0.key.utf8.count == length && $0.key == key }
    }
  }
}

extension Record.Fields: Hashable {
  package static func == (left: Record.Fields, right: Record.Fields) -> Bool {
    let all = left.values
    return all.count == right.values.count && all.allSatisfy { right[$0.key] == $0 }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(values.count) }
}
