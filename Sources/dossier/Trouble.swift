import ArgumentParser
import DOCX
import Drafting
import Filing
import Foundation
import Jurisdictions

/// An error with the exit status of the contract; nil initialiser for those of the argument parser.
struct Trouble {
  let message: String
  let status: Int32

  init?(_ error: any Error) {
    switch error {
    case let error as FilingError:
      message = error.message
      status =
        switch error.kind {
        case .input: 66
        case .output, .occupied: 73
        case .interrupted: 130
        case .own: 70
        }
    case let error as PasswordFault:
      message = error.message
      status = 64
    case let error as CaseFileFault:
      message = error.findings.map(FindingText.plain).joined(separator: "\n")
      status = 1
    case let error as LawFault:
      message = error.findings.map(FindingText.plain).joined(separator: "\n")
      status = 70
    case let error as TemplateError:
      message = error.findings.map(FindingText.plain).joined(separator: "\n")
      status = 70
    case let error as DOCXError:
      message = "\(error)"
      status = 70
    case is ExitCode, is CleanExit, is ValidationError: return nil
    case let error as any LocalizedError where !(error is any CustomNSError):
      guard let text = error.errorDescription else { return nil }
      message = text
      status = 70
    default: return nil
    }
  }
}
