pub mod signal {
    mod lamps {
        pub enum Lamp {
            Red,
            Green,
        }
        pub mod short {
            pub use super::Lamp::Red as R;
        }
    }
    pub use self::lamps::Lamp as Light;
    pub use self::lamps::Lamp::Green;
    pub use self::lamps::short::R as Red;
}
