mod parts {
    pub struct Joined<A, B> {
        pub(crate) first: A,
        pub(crate) second: B,
    }
    impl<A: Copy, B> Joined<A, B> {
        pub fn first(&self) -> A {
            self.first
        }
    }
}
pub mod stream {
    pub trait Stream: Sized {
        fn join<B>(self, second: B) -> super::parts::Joined<Self, B> {
            super::parts::Joined { first: self, second }
        }
    }
    impl Stream for u8 {}
}
pub fn second<A, B>(joined: parts::Joined<A, B>) -> B {
    joined.second
}
