//! Base and head, always in this order and always by name.

/// One thing on both sides of a comparison.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Pair<T> {
    /// The side that clients were compiled against.
    pub base: T,
    /// The side that is judged.
    pub head: T,
}

/// Which of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The side that clients were compiled against.
    Base,
    /// The side that is judged.
    Head,
}

impl Side {
    /// `base` or `head`, as flags and reports spell it.
    pub fn name(self) -> &'static str {
        match self {
            Side::Base => "base",
            Side::Head => "head",
        }
    }
}

impl<T> Pair<T> {
    /// The same thing of both sides, seen through `f`.
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Pair<U> {
        Pair { base: f(self.base), head: f(self.head) }
    }

    /// The same thing of both sides, or the first failure; base is asked first.
    pub fn try_map<U, E>(self, mut f: impl FnMut(T) -> Result<U, E>) -> Result<Pair<U>, E> {
        Ok(Pair { base: f(self.base)?, head: f(self.head)? })
    }

    /// Both sides, each with its name.
    pub fn named(self) -> Pair<(Side, T)> {
        Pair { base: (Side::Base, self.base), head: (Side::Head, self.head) }
    }

    /// Both sides by reference.
    pub fn as_ref(&self) -> Pair<&T> {
        Pair { base: &self.base, head: &self.head }
    }

    /// The thing on one side.
    pub fn side(&self, side: Side) -> &T {
        match side {
            Side::Base => &self.base,
            Side::Head => &self.head,
        }
    }
}

/// Does base's work beside head's.
pub fn beside<T: Send>(base: impl FnOnce() -> T + Send, head: impl FnOnce() -> T) -> Pair<T> {
    std::thread::scope(|scope| {
        let base = scope.spawn(base);
        let head = head();
        let base = base.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        Pair { base, head }
    })
}
