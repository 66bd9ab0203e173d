pub fn first() -> *const i8 {
    unsafe {
        case::optind = 2;
        let index: *mut i32 = &raw mut case::optind;
        let list: *const *const i8 = case::environ;
        *list.offset(*index as isize)
    }
}
pub fn build() -> u32 {
    let place: &'static u32 = &case::BUILD;
    case::BUILD + *place
}
