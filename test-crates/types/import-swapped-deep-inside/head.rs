use std::cell::Cell as Lock;
use std::rc::Rc;

pub struct Registry {
    pub entries: Vec<Option<Rc<Lock<u8>>>>,
}
