pub fn go() -> Result<u8, std::num::TryFromIntError> { case::narrow(1) }
pub fn wide() -> Result<u16, std::convert::Infallible> { case::wide(1) }
pub fn all() -> (Result<u8, std::num::ParseIntError>, Result<char, std::char::CharTryFromError>, Result<usize, std::num::TryFromIntError>, Result<bool, std::str::ParseBoolError>) { (case::parse(""), case::letter(1), case::signed(1), case::flag("")) }
