pub trait Shout {
    fn shout(&self) -> String;
}

pub mod prelude {
    pub use super::Shout as _;
}
