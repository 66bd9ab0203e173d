pub mod core_parts {
    pub struct Engine;
}
