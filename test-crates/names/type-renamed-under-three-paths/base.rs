pub mod model {
    pub struct Node {
        pub label: u32,
    }
}

pub mod prelude {
    pub use super::model::Node;
}

pub use self::model::Node;
