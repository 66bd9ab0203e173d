mod imp {
    pub struct Core<T> { pub n: T }
    impl<T> Core<T> {
        pub fn set(&mut self, to: T) { self.n = to; }
        pub fn len(&self) -> usize { 1 }
    }
    impl Core<String> { pub fn only_text(&self) {} }
}
pub type Count = imp::Core<u32>;
pub fn count() -> Count { imp::Core { n: 1 } }
