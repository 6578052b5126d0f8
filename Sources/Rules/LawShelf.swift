package import Jurisdictions
import Synchronization

/// The law as assessments take it, read once for any number of them: tables and register, and provinces
/// and thresholds as they are asked for.
package final class LawShelf: Sendable {
  let tables: LawTables
  let register: StatuteRegister
  private let library: LawLibrary
  private let provinces = Mutex<[ProvinceName: Province]>([:])
  private let grounds = Mutex<[ThresholdGround.Key: ThresholdGround?]>([:])

  /// - Throws: where the tables or the register cannot be read.
  package init(_ library: LawLibrary) throws(LawFault) {
    self.library = library
    tables = try LawTables(library)
    register = try library.register()
  }

  func province(_ name: ProvinceName) throws(LawFault) -> Province {
    if let known = provinces.withLock({ $0[name] }) { return known }
    let province = try library.province(name)
    provinces.withLock { $0[name] = province }
    return province
  }

  /// Nil before there was a small-claims procedure.
  func thresholdGround(_ key: ThresholdGround.Key) throws(LawFault) -> ThresholdGround? {
    if let known = grounds.withLock({ $0[key] }) { return known }
    let ground = ThresholdGround(key, in: try province(key.province), under: tables.smallClaims)
    grounds.withLock { $0[key] = .some(ground) }
    return ground
  }
}
