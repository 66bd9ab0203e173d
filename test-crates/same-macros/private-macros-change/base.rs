macro_rules! getter {
    ($name:ident, $kind:ty) => {
        pub fn $name(&self) -> $kind {
            self.$name
        }
    };
}
pub struct Probe {
    heat: u8,
    depth: u16,
}
impl Probe {
    getter!(heat, u8);
    getter!(depth, u16);
    pub fn new() -> Self {
        Probe { heat: 0, depth: 1 }
    }
}
