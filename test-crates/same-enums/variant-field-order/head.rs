pub enum Command {
    Move { fast: bool, y: i32, x: i32 },
    Stop,
}
