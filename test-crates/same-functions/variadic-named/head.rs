unsafe extern "C" {
    #[link_name = "snprintf"]
    pub unsafe fn snprintf(_: *mut i8, _: usize, template: *const i8, values: ...) -> i32;
}
