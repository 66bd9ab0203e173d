use case::{Indexed, IntoRuns, Runs};
pub struct Threads(pub u8);
impl Runs for Threads {
    type Step = u8;
}
impl IntoRuns for Threads {
    type Runs = Threads;
    type Step = u8;
    fn into_runs(self) -> Threads {
        self
    }
}
impl Indexed for Threads {
    fn weave<I>(self, other: I) -> (Self, I::Runs)
    where
        I: IntoRuns<Step = u8>,
        I::Runs: Indexed<Step = u8>,
    {
        (Threads(self.0 + 1), other.into_runs())
    }
}
pub fn woven<A: Indexed, B: IntoRuns<Step = A::Step, Runs = A>>(first: A, second: B) -> (A, A) {
    first.weave(second)
}
