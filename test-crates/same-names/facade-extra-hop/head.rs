mod imp {
    pub struct Cursor {
        pub offset: usize,
    }
}

mod hop {
    pub use super::imp::Cursor as Position;
}

mod skip {
    pub use super::hop::Position as Place;
}

pub use skip::Place as Cursor;
