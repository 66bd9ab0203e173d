mod analog {
    pub struct Signal {
        pub strength: f32,
        _private: (),
    }
}

mod digital {
    pub struct Signal {
        pub level: bool,
        _private: (),
    }
}

pub use self::analog::*;

pub use self::digital::*;
