pub trait Shout {
    fn shout(&self) -> String;
}
