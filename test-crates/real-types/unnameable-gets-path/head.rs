pub mod stream {
    pub struct Joined<A, B> {
        pub(crate) first: A,
        pub(crate) second: B,
    }
    impl<A: Copy, B> Joined<A, B> {
        pub fn first(&self) -> A {
            self.first
        }
    }
    pub trait Stream: Sized {
        fn join<B>(self, second: B) -> Joined<Self, B> {
            Joined { first: self, second }
        }
    }
    impl Stream for u8 {}
}
pub fn second<A, B>(joined: stream::Joined<A, B>) -> B {
    joined.second
}
