pub use moment::Moment;

mod moment {
    use std::ops::Sub;

    #[derive(Clone, Copy)]
    pub struct Moment(pub u64);

    impl Sub for Moment {
        type Output = u64;

        fn sub(self, other: Moment) -> u64 {
            self.0 - other.0
        }
    }
}
