pub fn narrow(it: u16) -> Result<u8, <u8 as TryFrom<u16>>::Error> { it.try_into() }
pub fn wide(it: u8) -> Result<u16, <u16 as TryFrom<u8>>::Error> { it.try_into() }
pub fn parse(it: &str) -> Result<u8, <u8 as std::str::FromStr>::Err> { it.parse() }
pub fn float(it: &str) -> Result<f64, <f64 as std::str::FromStr>::Err> { it.parse() }
pub fn flag(it: &str) -> Result<bool, <bool as std::str::FromStr>::Err> { it.parse() }
pub fn text(it: &str) -> Result<String, <String as std::str::FromStr>::Err> { it.parse() }
pub fn letter(it: u32) -> Result<char, <char as TryFrom<u32>>::Error> { it.try_into() }
pub fn signed(it: i64) -> Result<usize, <usize as TryFrom<i64>>::Error> { it.try_into() }
