use std::cell::UnsafeCell;
use std::marker::PhantomData;

pub struct Session {
    id: u32,
    _not_sync: PhantomData<UnsafeCell<()>>,
}

impl Session {
    pub fn id(&self) -> u32 {
        self.id
    }
}
