pub struct Rope<Leaf> {
    pub leaves: Vec<Leaf>,
}
