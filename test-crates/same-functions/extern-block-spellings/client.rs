use case::{abs, printf, strlen};

pub fn measure(text: *const i8) -> usize {
    let pointer: unsafe extern "C" fn(*const i8) -> usize = strlen;
    let absolute: extern "C" fn(i32) -> i32 = abs;
    let print: unsafe extern "C" fn(*const i8, ...) -> i32 = printf;
    let size = unsafe {
        printf(text, 1_i32, 2.0_f64);
        print(text);
        pointer(text) + case::strlen(text)
    };
    size + absolute(-1) as usize + case::abs(-2) as usize
}
