pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    case::ask()?;
    Ok(())
}
