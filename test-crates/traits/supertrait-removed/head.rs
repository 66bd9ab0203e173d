pub trait Key: Ord {
    fn text(&self) -> String;
}
