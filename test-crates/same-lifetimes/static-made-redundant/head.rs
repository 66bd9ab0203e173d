use std::any::Any;

pub fn store<T: 'static + Any>(value: T) -> Box<dyn Any + 'static> {
    Box::new(value)
}
pub trait Component
where
    Self: 'static,
{
    fn name(&self) -> &'static str;
}
pub struct Slot<C: Component>(pub C);
