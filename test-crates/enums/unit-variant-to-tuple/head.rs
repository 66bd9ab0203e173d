pub enum Command {
    Run(String),
    Quit(i32),
}
