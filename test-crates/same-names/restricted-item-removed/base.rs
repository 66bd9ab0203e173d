pub(crate) fn seed() -> u64 {
    7
}

mod legacy {
    pub struct Old;
    pub fn migrate(_: Old) {}
    pub mod deep {
        pub(in super::super) const DEPTH: u64 = 1;
    }
}

pub fn roll() -> u64 {
    legacy::migrate(legacy::Old);
    seed() + legacy::deep::DEPTH
}
