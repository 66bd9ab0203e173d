pub mod raw {
    pub struct Id(pub u64);
}

pub type Id = raw::Id;
