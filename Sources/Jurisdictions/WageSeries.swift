/// Which average wage a figure is: the law names none, and courts differ.
package enum WageSeries: String, Sendable, CaseIterable {
  case nonprivate
  case `private`
  case full
  /// Yuan a month; never multiplied into a year.
  case fullMonth = "full_month"

  package var chinese: String {
    switch self {
    case .nonprivate: "城镇非私营单位就业人员年平均工资"
    case .private: "城镇私营单位就业人员年平均工资"
    case .full: "全口径城镇单位就业人员年平均工资"
    case .fullMonth: "全口径城镇单位就业人员月平均工资"
    }
  }
}
