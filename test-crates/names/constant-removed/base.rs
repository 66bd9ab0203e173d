pub const PORT: u16 = 5432;
pub const HOST: &str = "localhost";
