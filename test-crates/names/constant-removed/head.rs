pub const HOST: &str = "localhost";
