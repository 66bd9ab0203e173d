use case::log::Logger;
pub fn go() -> String { let mut l = Logger::new(String::new()); l.log("x").unwrap(); l.log::<u8>(&1).unwrap(); l.into_inner() }
pub fn f() -> fn(&mut Logger<String>, &str) -> std::fmt::Result { Logger::log }
