pub mod raw {
    pub struct Id(pub u64);
}

pub use self::raw::Id;
