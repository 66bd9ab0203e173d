use case::{Component, Slot, store};
use std::any::Any;

pub struct Speed(pub u8);
impl Component for Speed {
    fn name(&self) -> &'static str {
        "speed"
    }
}
fn forever<T: 'static>(value: T) -> Box<dyn Any> {
    Box::new(value)
}
pub fn all<C: Component, T: Any>(component: C, value: T) -> Vec<Box<dyn Any>> {
    let erased: Box<dyn Component> = Box::new(Speed(1));
    let pointer: fn(u8) -> Box<dyn Any> = store::<u8>;
    println!("{}", erased.name());
    let Slot(component) = Slot(component);
    vec![store(component), store::<T>(value), pointer(1), forever(Slot(Speed(2)))]
}
