use case::{Control, Register};

pub fn clear<R: Register>(register: &R) {
    let store: unsafe fn(&R, u32) = R::store;
    let erased: &dyn Register = &Control;
    unsafe {
        register.store(0);
        store(register, 1);
        erased.store(2);
    }
}
