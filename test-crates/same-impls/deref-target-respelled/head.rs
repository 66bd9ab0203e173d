type Lines = std::vec::Vec<std::string::String>;

pub struct Guarded {
    lines: Lines,
}

impl Guarded {
    pub fn new() -> Self {
        Guarded { lines: Lines::new() }
    }
}
impl core::ops::Deref for Guarded {
    type Target = Lines;
    fn deref(&self) -> &Self::Target {
        &self.lines
    }
}
impl core::ops::DerefMut for Guarded {
    fn deref_mut(&mut self) -> &mut <Self as core::ops::Deref>::Target {
        &mut self.lines
    }
}
