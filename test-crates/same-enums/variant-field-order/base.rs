pub enum Command {
    Move { x: i32, y: i32, fast: bool },
    Stop,
}
