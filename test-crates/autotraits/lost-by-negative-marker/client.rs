use std::sync::Arc;
use std::thread;

pub fn ids(session: Arc<case::Session>) -> u32 {
    let other = session.clone();
    thread::spawn(move || other.id()).join().unwrap_or(0) + session.id()
}
