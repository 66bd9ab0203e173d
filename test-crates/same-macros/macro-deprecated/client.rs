use case::trap_log;

pub fn run(user: &str) {
    trap_log!("{user}");
    case::trap_log!("{}", 1 + 1);
}
