pub enum Command {
    Run(String),
    Quit,
}
