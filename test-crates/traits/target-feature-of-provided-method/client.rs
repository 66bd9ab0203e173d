pub struct Plain;

impl case::Hash for Plain {
    unsafe fn first(&self) {}
}

pub unsafe fn all(hash: &impl case::Hash) {
    unsafe {
        hash.first();
        hash.further();
    }
}
