use std::sync::Arc;

pub trait Job: Sized {
    fn lost();
    fn gained(&self);
    fn mutable_to_owned(self);
    fn owned_to_mutable(&mut self);
    fn owned_to_shared(&self);
    fn shared_to_mutable(&mut self);
    fn shared_to_owned(self);
    fn boxed_to_shared_pointer(self: Arc<Self>);
    fn kept(self: Arc<Self>);
}
