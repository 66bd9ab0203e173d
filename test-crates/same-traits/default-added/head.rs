pub trait Probe {
    const LIMIT: u8 = 3;
    fn retries(&self) -> u8 {
        Self::LIMIT
    }
}
