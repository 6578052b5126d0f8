/// What a new password must be: a ZIP can be tried offline, millions of times a second.
package enum PasswordRule {
  /// What is wrong with it and what to do; nil where it can stand.
  package static func flaw(in password: String) -> String? {
    if password.isEmpty { return "密码是空的，没有生成。请设一个至少 10 个字符的密码。" }
    guard password.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return "密码里有汉字、全角或看不见的字符，别的解压软件可能打不开，没有生成。请只用半角的字母、数字和符号。"
    }
    guard (10...64).contains(password.utf8.count) else {
      return password.utf8.count < 10
        ? "密码太短，没有生成。请用至少 10 个字符，例如三四个不相干的词。"
        : "密码超过 64 个字符，有的解压软件打不开，没有生成。请改短。"
    }
    guard Set(password.utf8).count >= 5 else {
      return "密码里不同的字符太少，容易被猜到，没有生成。请至少用 5 种不同的字符。"
    }
    let isDigits = password.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isDigits && password.utf8.count < 16
      ? "密码全是数字，像电话或生日，容易被猜到，没有生成。请加上字母，或用至少 16 位数字。" : nil
  }
}
