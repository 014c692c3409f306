import Cadre

/// What the process tells its caller.
enum CommandStatus: Int32, CaseIterable {
  case allMet = 0
  case unmet = 1
  case usage = 2
  case badInput = 3
  case undetermined = 4
  case internalError = 5
}

/// What a run of the command puts out.
struct CommandResult {
  var status = CommandStatus.allMet
  var standardOutput = ""
  var standardError = ""
}
