pub struct Error(String);
impl<E: std::error::Error> From<E> for Error { fn from(it: E) -> Error { Error(it.to_string()) } }
