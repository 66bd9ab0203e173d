mod defaults {
    pub fn port() -> &'static str {
        "80"
    }
    pub fn host() -> &'static str {
        "localhost"
    }
}

mod chosen {
    pub fn port() -> u16 {
        8080
    }
}

pub use chosen::port;
pub use defaults::*;
