pub mod syntax {
    pub struct Parser;
}

pub use self::syntax::Parser;
