import ArgumentParser
import Filing

struct Law: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law", abstract: "查法律数据：小额标准、诉讼费、大写金额、工作日、期限、条文、号码。",
    subcommands: [
      LawThreshold.self, LawAmount.self, LawFee.self, LawWorkday.self, LawDeadline.self,
      LawCite.self, LawID.self, LawUSCC.self, LawCheck.self, LawAuditReport.self,
    ])
}

/// A calculator: its words make one question; with `-` alone each line of standard input does.
protocol LawCalculator: ParsableCommand {
  associatedtype Question: LawQuestion
  var common: CommonOptions { get }
  var asked: LawWords { get }
}

extension LawCalculator {
  func run() throws {
    let desk = LawDesk(try common.openLibrary())
    if asked == LawWords(["-"]) {
      return try QuestionLines.answer { line throws(LawQuestionError) in
        try Question(LawWords(line: line, knowing: Question.options), at: desk).answer(at: desk)
      }
    }
    do throws(LawQuestionError) {
      let answer = try question(at: desk).answer(at: desk)
      if common.isJSON { common.show(answer.json) } else { Console.out(answer.text) }
    } catch {
      if common.isJSON { common.show(error.json) }
      Console.error(error.message)
      throw ExitCode(error.status)
    }
  }

  private func question(at desk: LawDesk) throws(LawQuestionError) -> Question {
    guard asked.words != ["-"] else {
      throw LawQuestionError("batch.options", "逐行读标准输入时只写 -，选项请写在每一行里。")
    }
    return try Question(asked, at: desk)
  }
}
