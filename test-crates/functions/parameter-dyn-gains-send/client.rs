use std::rc::Rc;

pub fn run() -> u32 {
    let shared = Rc::new(3);
    case::spawn(Box::new(move || *shared))
}
