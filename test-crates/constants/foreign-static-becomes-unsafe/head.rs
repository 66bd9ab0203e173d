unsafe extern "C" {
    pub static errno_base: i32;
}
