pub mod database {
    pub struct Cursor {
        pub row: usize,
    }
}

pub use self::database::*;

#[allow(dead_code)]
struct Cursor;
