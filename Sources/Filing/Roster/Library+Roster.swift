package import Matters
import YAMLFiles

extension Library {
  private static let columns = "templates/rosters/columns.yaml"

  /// What the columns of rosters are called.
  package func rosterHeadings() throws(FilingError) -> RosterHeadings {
    let file = name(of: Self.columns)
    do {
      return try RosterHeadings(
        reading: try YAMLFile.parse(try bytes(Self.columns), file: file))
    } catch let fault as RosterHeadings.Fault {
      throw FilingError(.own, "\(fault.place)：\(fault.message)")
    } catch let fault as FilingError {
      throw fault
    } catch {
      throw FilingError(.own, "\(file) 读不出来：\(error)")
    }
  }
}
