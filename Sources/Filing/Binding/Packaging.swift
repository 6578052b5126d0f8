package import Matters
package import Seals

/// How packages are made: nothing in their papers depends on it.
package struct Packaging: Sendable {
  /// What a package becomes.
  package enum Form: String, Sendable, CaseIterable {
    case folder
    /// Straight from the evidence files, without a folder of copies.
    case zip
    case both

    var hasFolder: Bool { self != .zip }
    var hasArchive: Bool { self != .folder }
  }

  package enum Encryption: Sendable {
    case all
    case only(Set<Recipient>)
  }

  let form: Form
  let password: String?
  /// The most bytes a ZIP of a recipient may have; nil for no limit.
  let volume: Int?
  let encryption: Encryption

  /// - Parameter password: for the ZIPs that are to be encrypted; nil for none.
  package init(
    form: Form = .both, password: String? = nil, encryption: Encryption = .all,
    volume: Int? = nil
  ) {
    self.volume = volume
    self.form = form
    self.password = password
    self.encryption = encryption
  }

  /// What tells one way of packing from another. Of a password it holds what cannot be looked up: a digest
  /// of many rounds, another for every case.
  ///
  /// - Parameter salt: of the case.
  package func key(salt: Fingerprint) -> String {
    let readers =
      switch encryption {
      case .all: "all"
      case .only(let recipients): recipients.map(\.rawValue).sorted().joined(separator: ",")
      }
    return "\(form) \(password.map { Self.digest($0, salt) } ?? "") \(readers) \(volume ?? 0)"
  }

  /// More work than guessing at the ZIP itself takes, which has a thousand rounds (AE-2).
  private static let rounds = 20_000

  private static func digest(_ password: String, _ salt: Fingerprint) -> String {
    (0..<rounds).reduce(salt.hex) { hex, _ in
      Fingerprint(of: Array((hex + password).utf8)).hex
    }
  }

  /// Nil where the recipient's ZIP stays open to everybody.
  func password(for recipient: Recipient) -> String? {
    switch encryption {
    case .all: password
    case .only(let recipients): recipients.contains(recipient) ? password : nil
    }
  }

  /// One's own bag stays whole: it is not sent.
  func volume(for recipient: Recipient) -> Int? { recipient == .own ? nil : volume }

  /// An encrypted package has no folder: it would lie open beside it.
  func form(for recipient: Recipient) -> Form {
    password(for: recipient) == nil ? form : .zip
  }
}
