use std::any::Any;

pub fn erase<C: case::Component>(component: C) -> Box<dyn Any> {
    Box::new(component)
}
