mod general {
    #[derive(Clone, Debug)]
    pub struct Groups<I: Iterator, C> {
        pub(crate) items: Vec<I::Item>,
        pub(crate) source: I,
        pub(crate) wanted: C,
    }
    impl<I: Iterator> Iterator for Groups<I, Vec<usize>>
    where
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
        fn next(&mut self) -> Option<Self::Item> {
            self.items.push(self.source.next()?);
            Some(self.items.clone())
        }
    }
}
pub type Pairs<I> = general::Groups<I, Vec<usize>>;
pub trait Pairing: Iterator + Sized {
    fn pairs(self) -> Pairs<Self> {
        general::Groups { items: Vec::new(), source: self, wanted: Vec::new() }
    }
}
impl<I: Iterator> Pairing for I {}
