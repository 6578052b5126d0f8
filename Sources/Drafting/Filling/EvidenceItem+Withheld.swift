package import Basics
package import Matters

extension EvidenceItem {
  /// Whether a recipient gets the exhibit's name but not its files: the other side needs nobody's
  /// identity number, face or other people's affairs.
  package func isWithheld(from recipient: Recipient) -> Bool {
    recipient.isOpponent && !Self.sensitive.isDisjoint(with: privateKinds)
  }

  private static let sensitive: Set = ["id_number", "face", "third_party"]
}

extension Audience {
  /// Files that do not go into the package: those of withheld exhibits, under whatever other exhibit
  /// they are listed too.
  package var withheldFiles: Set<ExactText> {
    Set(evidence.filter { $0.isWithheld(from: recipient) }.flatMap(\.allFiles).map(ExactText.init))
  }
}
