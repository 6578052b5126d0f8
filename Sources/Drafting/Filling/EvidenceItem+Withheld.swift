package import Matters

extension EvidenceItem {
  /// Whether a recipient gets the exhibit's name but not its files: a platform needs nobody's
  /// identity number, face or other people's affairs.
  package func isWithheld(from recipient: Recipient) -> Bool {
    recipient == .platform && !Self.sensitive.isDisjoint(with: privateKinds)
  }

  private static let sensitive: Set = ["id_number", "face", "third_party"]
}
