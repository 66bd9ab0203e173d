pub trait Runs: Sized {
    type Step;
}
pub trait IntoRuns {
    type Runs: Runs<Step = Self::Step>;
    type Step;
    fn into_runs(self) -> Self::Runs;
}
pub trait Indexed: Runs {
    fn weave<I>(self, other: I) -> (Self, I::Runs)
    where
        I: IntoRuns<Step = Self::Step>,
        I::Runs: Indexed<Step = Self::Step>,
    {
        (self, other.into_runs())
    }
}
