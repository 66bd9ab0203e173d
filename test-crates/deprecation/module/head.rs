#[deprecated = "use the second version"]
pub mod v1 {
    pub fn call() -> u8 {
        1
    }

    pub struct Reply;
}
