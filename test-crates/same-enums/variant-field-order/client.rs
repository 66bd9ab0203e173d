use case::Command;

pub fn halve(command: Command) -> Command {
    match command {
        Command::Move { x, y, fast: true } => Command::Move { x: x / 2, y: y / 2, fast: false },
        Command::Move { y, fast, x } => Command::Move { fast, x, y },
        Command::Stop {} => Command::Stop,
    }
}
