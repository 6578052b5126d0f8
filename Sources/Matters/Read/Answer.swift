import Basics

/// One answer given by hand, checked by the type of its key as the reader would.
package enum Answer {
  /// What is wrong with an answer, and what to do; nil when it can stand in the case file.
  package static func problem(
    with text: String, as type: ValueType
  ) -> (message: String, remedy: String)? {
    if XMLCharacters.firstIllegal(in: text) != nil {
      return ("里面有文书不能容纳的控制字符。", "请重新输入。")
    }
    if case .residentNumber = type {
      do throws(ResidentNumber.Fault) {
        _ = try ResidentNumber(text)
        return nil
      } catch {
        return ("居民身份证号码\(error.chinese)。", "请对照身份证重新输入。")
      }
    }
    switch ScalarForm.read(text.trimmed, as: type) {
    case .success: return nil
    case .failure(let fault): return (fault.message, fault.remedy)
    }
  }
}
