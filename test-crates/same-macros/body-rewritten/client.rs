use case::trap_join as join;

pub fn path(text: &str) -> String {
    let inner = join!("a", text);
    case::trap_join!(&inner, "b", &join!("c"))
}
