pub mod export {
    pub use std::format;
    pub use std::vec;
}
