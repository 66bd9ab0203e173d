use case::Session;
use std::panic::{RefUnwindSafe, UnwindSafe};

fn auto<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>(value: T) -> T {
    value
}

pub fn visit(mut session: Session) -> String {
    session.user.push('!');
    let Session { user, .. } = auto(Session::new("ada"));
    let age: fn(&Session) -> u64 = Session::age;
    let moved = session.user;
    format!("{moved}{user}{}", age(&Session::new("eve")))
}
