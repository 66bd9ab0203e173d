#[non_exhaustive]
pub enum Token {
    Word,
    #[doc(hidden)]
    __Internal,
}
