pub use moments::Moment;

pub trait Archive {
    type Archived;
    fn archive(&self) -> Self::Archived;
}

mod moments {
    use crate::Archive;

    pub struct Moment(pub u32);

    pub struct ArchivedMoment {
        pub seconds: u32,
    }

    impl Archive for Moment {
        type Archived = ArchivedMoment;

        fn archive(&self) -> ArchivedMoment {
            ArchivedMoment { seconds: self.0 }
        }
    }
}
