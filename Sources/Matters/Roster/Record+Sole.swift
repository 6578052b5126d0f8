import Basics

extension Record {
  /// With one person in a case file, what names nobody is that person's; with more nothing changes.
  func ownedBySole(_ keys: [String]) -> Record {
    let claimants = records("claimants")
    guard claimants.count == 1 else { return self }
    let id = Claimant(index: 0, claimants[0]).id
    var record = self
    for key in keys {
      guard let list = record.fields[key] else { continue }
      let fields = record.list(key).map { field -> Record.Field in
        guard case .record(var item) = field.value, !item.has("claimant") else { return field }
        item.fields["claimant"] = Record.Field(.text(id), at: item.spot, "claimant")
        return field.with(.record(item))
      }
      record.fields[key] = list.with(.list(fields))
    }
    return record
  }
}
