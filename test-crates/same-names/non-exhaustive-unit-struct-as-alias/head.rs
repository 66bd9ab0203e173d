mod state {
    #[non_exhaustive]
    pub struct Done;
}

pub type Ready = state::Done;

pub fn wait() -> Ready {
    state::Done
}
