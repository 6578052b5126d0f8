/// What a paper for review carries besides: changes are tracked, and its properties say what it was made
/// from.
package struct ReviewMarks: Hashable, Sendable {
  /// Custom properties, in their order.
  package let properties: [Property]

  package struct Property: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ properties: [Property]) { self.properties = properties }
}
