pub fn show(number: i32) -> i32 {
    unsafe { case::printf(c"%d".as_ptr(), number) }
}
