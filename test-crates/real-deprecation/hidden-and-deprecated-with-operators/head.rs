#[doc(hidden)]
#[expect(deprecated)]
pub use moment::Moment;

#[expect(deprecated)]
mod moment {
    use std::ops::Sub;

    #[doc(hidden)]
    #[deprecated(note = "use the standard library's")]
    #[derive(Clone, Copy)]
    pub struct Moment(pub u64);

    impl Sub for Moment {
        type Output = u64;

        fn sub(self, other: Moment) -> u64 {
            self.0 - other.0
        }
    }
}
