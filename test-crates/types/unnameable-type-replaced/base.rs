mod state {
    pub struct Open;
    pub struct Closed;

    impl Open {
        pub fn write(&self) -> u8 {
            1
        }
    }
}

pub fn begin() -> state::Open {
    state::Open
}

pub fn end() -> state::Closed {
    state::Closed
}
