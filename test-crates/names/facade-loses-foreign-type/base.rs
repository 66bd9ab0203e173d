pub mod net {
    pub use std::net::{Shutdown, TcpStream};
}
