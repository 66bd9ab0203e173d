mod imp {
    pub struct Guard<T, L = u8> {
        pub value: T,
        pub lock: L,
    }
    impl<T> Guard<T> {
        pub fn release(self) -> T {
            self.value
        }
    }
}
pub fn lock<T>(value: T) -> imp::Guard<T> {
    imp::Guard { value, lock: 0 }
}
