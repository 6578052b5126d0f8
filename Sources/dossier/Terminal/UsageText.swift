/// The argument parser's own words in Chinese.
enum UsageText {
  private static let words: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
    ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"),
    ("Show subcommand help information.", "显示某个命令的帮助。"),
    ("  See 'dossier help", "  用 dossier help"),
    ("<subcommand>' for detailed help.", "<命令> 看详细说明。"), ("<subcommand>", "<命令>"),
    ("(values:", "（可写："), ("(default:", "（默认："), ("default: ", "默认："),
    ("  See '", "  详见“"), ("' for more information.", "”。"), ("Error: ", "命令写得不对："),
    ("Missing expected argument", "缺少参数"), ("Missing value for", "缺少值（以 - 开头的值写成 --选项=值）："),
    ("Unknown option", "没有这个选项："), ("unexpected arguments", "多余的参数"),
    ("Unexpected argument", "多余的参数"), ("Did you mean", "您是不是想写"),
    ("The value", "值"), ("is invalid for", "不能用于"),
    ("Please provide one of the following:", "可以写："), ("Please provide one of", "可以写"),
    ("Help:", "说明："), (" and ", "、"), (" or ", "或"),
  ]

  /// What to write where a file's name was taken for an option.
  static func hint(_ arguments: [String], isFile: (String) -> Bool) -> String? {
    arguments.first { $0.hasPrefix("-") && isFile($0) }
      .map { "“\($0)”是一个文件：名字以 - 开头的，前面加上“./”，写成 \(ShellWord.quoted("./" + $0))。" }
  }

  static func chinese(_ text: String) -> String {
    words.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
