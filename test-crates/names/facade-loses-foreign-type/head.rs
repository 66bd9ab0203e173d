pub mod net {
    pub use std::net::TcpStream;
}
