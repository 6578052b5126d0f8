import Documents
import XMLTrees

/// What surrounds a run: what was done to it, and how it looks.
struct StorySurroundings {
  private var brought: TrackedChange?
  private(set) var taken: TrackedChange?
  private(set) var row: TrackedChange?
  private var isBold = false
  private(set) var isHidden = false
  private var formatting: TrackedChange?

  func inside(_ change: TrackedChange) -> Self {
    var inside = self
    if change.takesAway { inside.taken = change } else { inside.brought = change }
    return inside
  }

  func inside(row properties: XMLElement?) -> Self {
    guard let change = TrackedChange.fate(in: properties) else { return self }
    var inside = self
    inside.row = change
    return inside
  }

  func inside(run properties: XMLElement?) -> Self {
    var inside = self
    inside.isBold = properties?.isOn(.bold) ?? false
    inside.isHidden = properties?.isOn(.hidden) ?? false
    inside.formatting = TrackedChange.formatting(in: properties)
    return inside
  }

  /// Whether a drawing here cannot be one of ours.
  var isNew: Bool { brought != nil }

  func piece(_ text: String) -> ReturnedParagraph.Piece {
    ReturnedParagraph.Piece(
      text, isBold: isBold, change: taken ?? brought, came: taken == nil ? nil : brought,
      formatting: formatting)
  }
}
