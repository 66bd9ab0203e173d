#[derive(Default)]
pub struct Settings {
    #[deprecated]
    pub timeout: u32,
    pub retries: u32,
}
