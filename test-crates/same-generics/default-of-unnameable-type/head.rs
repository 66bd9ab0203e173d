mod imp {
    pub struct Guard<T, L> {
        pub value: T,
        pub lock: L,
    }
    impl<T> Guard<T, u8> {
        pub fn release(self) -> T {
            self.value
        }
    }
}
pub fn lock<T>(value: T) -> imp::Guard<T, u8> {
    imp::Guard { value, lock: 0 }
}
