unsafe extern "C" {
    pub safe static BUILD: u32;
}
unsafe extern "C" {
    pub unsafe static environ: *const *const core::primitive::i8;
    pub unsafe static mut optind: i32;
}
