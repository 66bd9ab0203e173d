use case::bus::*;
fn keep(e: &Event) -> bool { e.topic.is_empty() }
pub fn go() { subscribe(keep) }
