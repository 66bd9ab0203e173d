pub mod client {
    pub struct Client { host: String }
    impl Client {
        pub fn new(host: &str) -> Client { Client { host: host.into() } }
      pub fn ping(&self, n: u8) -> Result<usize, String> { Ok(self.host.len() + n as usize) }
    }
}
