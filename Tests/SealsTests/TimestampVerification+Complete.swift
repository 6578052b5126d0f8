import Seals

extension TimestampVerification {
  /// Every question was answered well, to a root that is trusted.
  var isComplete: Bool {
    guard case .complete = chain else { return false }
    return !isRefuted && digest == .matches && signature == .valid && purpose == .timestamping
      && binding == .matches && validity == .valid
  }
}
