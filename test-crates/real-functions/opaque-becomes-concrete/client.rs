use std::fmt::{Debug, Display};
fn shown<T: Debug + Display + Send + Sync + 'static>(it: &T) -> String {
    format!("{it} {it:?}")
}
pub fn show(fault: &case::Fault) -> String {
    let trail = fault.trail();
    let named: &dyn Display = trail;
    format!("{named}") + &shown(trail) + &shown(case::Fault::trail(fault))
}
