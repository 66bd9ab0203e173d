mod defaults {
    pub fn port() -> u16 {
        80
    }
    pub fn host() -> &'static str {
        "localhost"
    }
}

pub use defaults::*;

pub fn port() -> u16 {
    8080
}
