pub enum ParseFault {
    TooLong(usize),
    #[non_exhaustive]
    Trailing {
        #[doc(hidden)]
        at: usize,
    },
}
pub fn parse(text: &str) -> ParseFault {
    if text.is_empty() { ParseFault::Trailing { at: 0 } } else { ParseFault::TooLong(text.len()) }
}
