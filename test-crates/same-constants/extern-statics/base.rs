unsafe extern "C" {
    pub static environ: *const *const i8;
    pub static mut optind: i32;
    pub safe static BUILD: u32;
}
