mod size {
    pub const fn kib(count: usize) -> usize {
        scaled(count, SHIFT)
    }
    const SHIFT: u32 = 10;
    const fn scaled(count: usize, shift: u32) -> usize {
        count << shift
    }
}

pub use size::kib;
