#[derive(Default)]
pub struct Theme {
    pub dark: bool,
    pub size: u8,
    #[doc(hidden)]
    pub accent: u32,
}
