mod fault {
    pub(crate) type Cause = std::boxed::Box<dyn std::error::Error + 'static>;

    #[non_exhaustive]
    #[derive(core::fmt::Debug)]
    pub enum QueueError<Item> {
        Full(Item),
        Failed { source: Cause, job: Item },
    }

    impl<Item> std::error::Error for QueueError<Item> where Item: core::fmt::Debug {}

    impl<Item> core::fmt::Display for QueueError<Item>
    where
        Item: std::fmt::Debug,
    {
        fn fmt<'f>(&self, out: &mut core::fmt::Formatter<'f>) -> std::fmt::Result {
            out.write_str("queue: ")?;
            core::fmt::Debug::fmt(self, out)
        }
    }
}

mod line {
    use crate::fault::{Cause, QueueError as Fault};

    trait Handle<T>: Send {
        fn handle(&self, item: &T) -> Result<(), Cause>;
    }
    impl<T, F> Handle<T> for F
    where
        F: Send + Fn(&T) -> Result<(), Cause>,
    {
        fn handle(&self, item: &T) -> Result<(), Cause> {
            self(item)
        }
    }

    pub struct Line<Item, const MAX: usize = { 4 * 4 }> {
        hook: Option<Box<dyn Handle<Item>>>,
        waiting: Vec<Item>,
    }

    impl<Item, const MAX: usize> core::iter::Extend<Item> for Line<Item, MAX> {
        fn extend<Source>(&mut self, source: Source)
        where
            Source: IntoIterator<Item = Item>,
        {
            self.waiting.extend(source);
        }
    }

    impl<Item, const MAX: usize> Line<Item, MAX> {
        pub fn push(&mut self, item: Item) -> Result<usize, Fault<Item>> {
            match self.waiting.len() {
                full if full == Self::CAPACITY => Err(Fault::Full(item)),
                _ => Ok(self.add(item)),
            }
        }
        fn add(&mut self, item: Item) -> usize {
            self.waiting.push(item);
            self.waiting.len()
        }
        pub const CAPACITY: usize = MAX;
        pub fn new() -> Self {
            Self { hook: None, waiting: Vec::new() }
        }
    }

    impl<Item, const MAX: usize> Line<Item, MAX> {
        pub fn iter<'l>(&'l self) -> impl Iterator<Item = &'l Item> + use<'l, Item, MAX> {
            self.waiting.iter()
        }
        pub fn on_job<Hook>(&mut self, hook: Hook) -> &mut Line<Item, MAX>
        where
            Hook: 'static + Send + for<'i> Fn(&'i Item) -> Result<(), Cause>,
        {
            self.hook = Some(Box::new(hook));
            if let (Some(hook), Some(item)) = (&self.hook, self.waiting.first()) {
                let _ = hook.handle(item);
            }
            self
        }
    }
}

mod extension {
    use super::{Queue as Line, QueueError};

    pub trait Enqueue
    where
        Self: Sized,
    {
        fn enqueue<const LIMIT: usize>(
            self,
            line: &mut Line<Self, LIMIT>,
        ) -> Result<usize, QueueError<Self>>;
    }

    impl<Item: Sized> Enqueue for Item {
        fn enqueue<const L: usize>(
            self,
            to: &mut Line<Self, L>,
        ) -> Result<usize, QueueError<Item>> {
            to.push(self)
        }
    }
}

pub use extension::*;
pub use fault::QueueError;
pub use line::Line as Queue;
