use std::num::TryFromIntError;
use std::convert::Infallible;
pub fn narrow(it: u16) -> Result<u8, TryFromIntError> { it.try_into() }
pub fn wide(it: u8) -> Result<u16, Infallible> { it.try_into() }
pub fn parse(it: &str) -> Result<u8, std::num::ParseIntError> { it.parse() }
pub fn float(it: &str) -> Result<f64, std::num::ParseFloatError> { it.parse() }
pub fn flag(it: &str) -> Result<bool, std::str::ParseBoolError> { it.parse() }
pub fn text(it: &str) -> Result<String, Infallible> { it.parse() }
pub fn letter(it: u32) -> Result<char, std::char::CharTryFromError> { it.try_into() }
pub fn signed(it: i64) -> Result<usize, TryFromIntError> { it.try_into() }
