import Drafting

extension SampleCase {
  /// The rows of a long table of the catalogue.
  static func rows(_ name: String, _ rows: [FactGroup]) -> Fact {
    guard case .series(let schema, let summed)? = Catalogue.paper[name]?.kind else {
      preconditionFailure("\(name) is no long table")
    }
    return .series(FactSeries(schema, summed: summed, rows))
  }

  /// A hundred and twenty people, of whom the sample tells three.
  static var many: FactGroup {
    joint.with([
      "claimants": .list([]), "principals": .list([]), "organisations": .list([]),
      "claimant_names": .text("王小小等120人"),
      "roll": .group([
        "count": .text("120"), "names": .text("王小小等120人"), "apart": .flag(true),
        "minors": .text("3"), "infants": .text("1"),
      ]),
      "roll_rows": rows("roll_rows", [personRow, companyRow]),
      "schedule": rows(
        "schedule",
        [
          item(
            "schedule",
            [
              "name": .text("王小小"), "id_number": .text("000000000000000001"),
              "paid": .text("198.00"),
              "amount": .text("198.00"), "exhibits": .text("2"), "guardian": .text("王大大"),
              "items": .text("第1项 190.00、第3项 8.00"),
            ]),
          item(
            "schedule",
            ["number": .text("2"), "name": .hole(label: "姓名", finding: "claimant.name.missing")]),
        ]),
      "schedule_open": .text("第2项"),
      "schedule_total": .text("23,760.00"), "schedule_capitals": .text("贰万叁仟柒佰陆拾元整"),
      "single_purchases": .list([]), "purchases": .list([]),
      "order_list": .group(
        inner(
          Catalogue.paper["order_list"]?.schema,
          ["count": .text("120"), "buyers": .text("王小小等120人")])),
      "order_rows": rows(
        "order_rows",
        [
          item(
            "order_rows",
            ["buyer": .text("王小小"), "platform": .text("某某卡盟"), "not_delivered": .flag(true)]),
          item(
            "order_rows",
            [
              "number": .text("2"), "refunded": .text("50.00"), "quantity": .text("3"),
              "payer": .text("王大（父亲）"), "payment_method": .text("示例支付"),
            ]),
        ]),
      "claims": .list([
        refund.with([
          "beneficiary": .text("王小小等120人"), "in_schedule": .flag(true), "orders": .absent,
        ])
      ]),
    ])
  }

  private static let personRow = item(
    "roll_rows",
    [
      "name": .text("王小小"), "sex": .text("女"), "birth_date": .text("2012年3月4日"),
      "ethnicity": .text("汉族"), "id_number": .text("000000000000000001"),
      "domicile": .text("示例省示例市示例区某某路1号"), "guardian_name": .text("王大"),
      "guardian_relation": .text("父亲"),
      "guardian_id_number": .text("000000000000000002"), "guardian_phone": .text("13800000002"),
      "minor": .flag(true), "occupation": .text("学生"), "employer": .text("某某中学"),
    ])

  private static let companyRow = item(
    "roll_rows",
    [
      "number": .text("2"), "name": .text("某某商贸有限公司"), "uscc": .text("91000000MA00000000"),
      "legal_representative": .text("赵七"), "domicile": .text("示例省示例市示例区某某路2号"),
    ])
}
