unsafe extern "C" {
    pub safe static errno_base: i32;
}
