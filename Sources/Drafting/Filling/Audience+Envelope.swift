import Basics
import Matters

extension Audience {
  /// What the sender of a letter writes on its envelope.
  package var envelope: [(name: String, fact: Fact)] {
    func needed(_ value: String?, _ label: String, _ finding: String) -> Fact {
      value.map(Fact.text) ?? .hole(label: label, finding: finding)
    }
    return [
      ("addressee", needed(addressee?.name, "收件人全称", "respondent.name.missing")),
      ("contact", Fact(addressee?.legalRepresentative ?? addressee?.operatorName)),
      ("address", needed(addressee?.knownAddress, "收件地址", "respondent.domicile.missing")),
      ("phone", Fact(addressee?.phone)),
    ]
  }
}
