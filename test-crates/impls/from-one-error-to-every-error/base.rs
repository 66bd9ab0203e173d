pub struct Error(String);
impl From<std::fmt::Error> for Error { fn from(it: std::fmt::Error) -> Error { Error(it.to_string()) } }
