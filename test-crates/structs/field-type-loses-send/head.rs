use std::rc::Rc;
pub struct Job {
    pub name: Rc<str>,
    pub id: u32,
}
