use case::Layer;

pub struct Ink(pub u8);
impl Layer for Ink {
    fn alpha(&self) -> u8 {
        self.0
    }
}
pub struct Stack(Vec<Box<dyn Layer>>);
impl Layer for Stack {
    fn alpha(&self) -> u8 {
        self.0.iter().map(|layer| layer.alpha()).sum()
    }
}
pub fn sum<L: Layer>(layers: &[L]) -> u32 {
    let erased: &dyn Layer = &Stack(vec![Box::new(Ink(1))]);
    layers.iter().map(Layer::alpha).chain([erased.alpha()]).map(u32::from).sum()
}
