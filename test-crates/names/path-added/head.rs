pub mod core_parts {
    pub struct Engine;
}

pub use self::core_parts::Engine;
