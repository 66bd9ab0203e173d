mod imp {
    pub struct Core<T> { pub n: T }
    impl<T> Core<T> {
        pub fn get(&self) -> &T { &self.n }
    }
}
pub type Count = imp::Core<u32>;
pub fn count() -> Count { imp::Core { n: 1 } }
