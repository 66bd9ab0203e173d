pub fn bold(command: &case::Command) -> bool {
    command.styles().bold
}
