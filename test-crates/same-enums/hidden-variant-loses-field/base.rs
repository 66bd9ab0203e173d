#[non_exhaustive]
pub enum Node {
    Text(String),
    #[doc(hidden)]
    __Raw {
        bytes: Vec<u8>,
        checked: bool,
    },
}
