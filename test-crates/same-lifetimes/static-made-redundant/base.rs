use std::any::Any;

pub fn store<T: Any>(value: T) -> Box<dyn Any> {
    Box::new(value)
}
pub trait Component: 'static {
    fn name(&self) -> &'static str;
}
pub struct Slot<C: Component + 'static>(pub C);
