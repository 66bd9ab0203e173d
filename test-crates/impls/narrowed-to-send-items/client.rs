use std::rc::Rc;

pub fn add(batch: &mut case::Batch<Rc<u8>>) {
    batch.extend([Rc::new(1)]);
}
