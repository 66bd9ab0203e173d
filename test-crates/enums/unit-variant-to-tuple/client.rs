pub fn last() -> case::Command {
    case::Command::Quit
}
