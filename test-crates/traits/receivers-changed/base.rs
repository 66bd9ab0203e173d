use std::sync::Arc;

pub trait Job: Sized {
    fn lost(&self);
    fn gained();
    fn mutable_to_owned(&mut self);
    fn owned_to_mutable(self);
    fn owned_to_shared(self);
    fn shared_to_mutable(&self);
    fn shared_to_owned(&self);
    fn boxed_to_shared_pointer(self: Box<Self>);
    fn kept(self: Arc<Self>);
}
