import Basics
import Drafting
import Exhibits
package import Matters
import YAMLFiles

/// Which papers go to whom, under which names: a file of `templates/dossiers/`.
package struct DossierPlan: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package let paper: Paper
    /// The file's name in the package.
    package let file: String
    /// Which case needs it; nil where every case does.
    package let condition: Condition?
    package let copies: Copies
    let request: Request
    /// Of a firm's own kind: whether it identifies people by their documents' numbers.
    let identityNumbers: Bool

    /// What the paper is called in lists and messages.
    var name: String { paper.isKnown ? paper.chinese : stem }

    /// The file's name without its ending.
    var stem: String { file.hasSuffix(".docx") ? String(file.dropLast(5)) : file }
    /// Other forms it is bound in beside the DOCX.
    let forms: [Form]
  }

  /// Who must ask for a paper before it is made.
  package enum Request: String, Sendable, CaseIterable {
    case none
    /// Its reader or the paper itself must be named.
    case recipient
    /// The paper must be named.
    case paper
  }

  /// A form beside the DOCX.
  package enum Form: String, Sendable, CaseIterable {
    case text = "txt"
    case json
    /// The pictures alone.
    case svg
  }

  /// A fact of the whole paper that must be there, or must not be.
  package struct Condition: Sendable, Hashable {
    let fact: FactName
    let isWanted: Bool
    /// Why a case without it needs no such paper, for people.
    package let reason: String

    func holds(for facts: FactGroup) -> Bool? {
      facts.fact(fact).map { $0.isPresent == isWanted }
    }
  }

  /// How many of it are handed in.
  package enum Copies: Sendable, Hashable {
    case number(Int)
    /// One for the court, one for each opponent (民诉法 第一百二十三条).
    case parties

    package func count(opponents: Int) -> Int {
      switch self {
      case .number(let number): number
      case .parties: opponents + 1
      }
    }
  }

  package let recipient: Recipient
  package let folder: String
  /// How the package is handed in, for the user's own cover; nil where there is nothing to say.
  let how: String?
  package let entries: [Entry]
  /// Days a letter asks for; 7 unless the plan says otherwise.
  package let requestDays: Int
  /// What the reader's web form takes; nil where it has none.
  let uploads: Uploads?

  /// Files a web form takes.
  struct Uploads: Sendable, Hashable {
    let count: Int
    let megabytes: Int
    let kinds: [FileKind]
    /// What the web form is called.
    let site: String
    /// Where the limits were read, and when.
    let source: String?
  }
}
