mod general {
    #[derive(Clone, Debug)]
    pub struct Mapped<I, F> {
        source: I,
        map: F,
    }
    impl<I: Iterator> Iterator for Mapped<I, ()> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {
            let () = self.map;
            self.source.next()
        }
    }
}
pub type Zipped<I> = general::Mapped<I, ()>;
