pub mod model {
    pub struct Vertex {
        pub label: u32,
    }
}

pub mod prelude {
    pub use super::model::Vertex as Node;
}

pub use self::model::Vertex as Node;
