#[derive(Debug, Clone, Copy)]
pub enum Never {}

pub fn run() -> Result<u8, Never> {
    Ok(1)
}
