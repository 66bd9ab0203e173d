pub trait Probe {
    const LIMIT: u8;
    fn retries(&self) -> u8;
}
