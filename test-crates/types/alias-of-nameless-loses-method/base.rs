mod imp {
    pub struct Inner { pub n: u32 }
    impl Inner {
        pub fn get(&self) -> &u32 { &self.n }
        pub fn len(&self) -> usize { 1 }
    }
}
pub type Count = imp::Inner;
pub fn count() -> Count { imp::Inner { n: 1 } }
