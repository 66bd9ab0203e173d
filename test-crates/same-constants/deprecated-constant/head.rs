#[deprecated = "measure it"]
pub const WIDTH: usize = 8;
