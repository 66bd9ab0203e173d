pub struct Missing;

pub type Result<T> = std::result::Result<T, Missing>;
