const fn tag(m: &case::Msg) -> i32 {
    unsafe { *(m as *const case::Msg as *const i32) }
}
const _: () = assert!(tag(&case::Msg::A(9)) == 0);
