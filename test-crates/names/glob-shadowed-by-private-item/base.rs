pub mod database {
    pub struct Cursor {
        pub row: usize,
    }
}

pub use self::database::*;
