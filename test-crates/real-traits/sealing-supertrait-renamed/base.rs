mod sealing {
    pub trait OnlyHere {}
    impl OnlyHere for super::Ledger {}
}
pub struct Ledger(pub Vec<i64>);
pub trait Entries: sealing::OnlyHere {
    fn entries(&self) -> &[i64];
}
impl Entries for Ledger {
    fn entries(&self) -> &[i64] {
        &self.0
    }
}
