pub trait Key: Ord + Clone {
    fn text(&self) -> String;
}
