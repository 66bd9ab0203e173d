pub trait Source {
    fn ready(&self) -> bool;
}
