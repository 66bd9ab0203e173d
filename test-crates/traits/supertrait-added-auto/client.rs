use std::rc::Rc;

pub struct Local(Rc<u32>);

impl case::Task for Local {
    fn run(&self) -> u32 {
        *self.0
    }
}
