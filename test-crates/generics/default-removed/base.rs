pub struct Rope<Leaf = String> {
    pub leaves: Vec<Leaf>,
}
