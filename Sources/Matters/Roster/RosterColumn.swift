/// What a column of a roster holds; the order is that of an empty roster.
package enum RosterColumn: Int, CaseIterable, Sendable {
  case number, name, sex, birthDate, ethnicity, idType, idNumber, phone, domicile, address, email
  case platform, shop, merchant, creditCode, orderNumber, at, item, category, quantity, unitPrice
  case paid, refunded, disputed, claim, loss, knewOn, complaint, evidence, joins, elects, agent
  case accountHolder, accountNumber, bank, remark

  /// Its name in `templates/rosters/columns.yaml`.
  package var key: String {
    switch self {
    case .birthDate: "birth_date"
    case .idType: "id_type"
    case .idNumber: "id_number"
    case .creditCode: "uscc"
    case .orderNumber: "order_number"
    case .unitPrice: "unit_price"
    case .knewOn: "knew_on"
    case .accountHolder: "account_holder"
    case .accountNumber: "account_number"
    default: "\(self)"
    }
  }

  package init?(key: String) {
    guard let column = Self.allCases.first(where: { same($0.key, key) }) else { return nil }
    self = column
  }

  /// How its cells are read.
  enum Form {
    case text
    /// Digits of which none may be lost: a spreadsheet must not take them for a number.
    case code
    case day, moment, money, whole, flag
    case word(Vocabulary)
  }

  var form: Form {
    switch self {
    case .idNumber, .phone, .creditCode, .orderNumber, .accountNumber: .code
    case .birthDate, .knewOn: .day
    case .at: .moment
    case .unitPrice, .paid, .refunded, .disputed: .money
    case .quantity: .whole
    case .joins: .flag
    case .sex: .word(Vocabularies.sex)
    case .idType: .word(Vocabularies.idType)
    case .category: .word(Vocabularies.category)
    default: .text
    }
  }

  /// Whether it tells of the person and not of the order.
  var isPersonal: Bool {
    switch self {
    case .name, .sex, .birthDate, .ethnicity, .idType, .idNumber, .phone, .domicile, .address,
      .email, .accountHolder, .accountNumber, .bank:
      true
    default: false
    }
  }

  /// What a row may differ in and still be the same row.
  var isForTheSheetOnly: Bool { self == .number || self == .remark }
}
