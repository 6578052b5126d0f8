import Basics

extension Pipeline.Drafted {
  /// Errors refuse every build; under `--final` a hole does too.
  package var isRefused: Bool {
    findings.hasErrors || (options.isFinal && findings.count(of: .hole) > 0)
  }
}
