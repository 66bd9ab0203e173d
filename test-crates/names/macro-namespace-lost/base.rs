pub mod collections {
    pub use std::vec;
}
