#[derive(Default)]
pub struct Theme {
    pub dark: bool,
    pub size: u8,
}
