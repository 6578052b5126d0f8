import Basics
import Matters

extension Record {
  /// A warning about this record, at the place where it stands in the case file.
  func warning(_ identifier: String, _ message: String, remedy: String) -> Finding {
    Finding(.warning, identifier, path: path, place: place, message, remedy: remedy)
  }
}
