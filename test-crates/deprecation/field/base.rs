#[derive(Default)]
pub struct Settings {
    pub timeout: u32,
    pub retries: u32,
}
