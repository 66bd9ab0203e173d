pub fn chat() -> String {
    let _ = case::parse("1");
    case::parse("2").ok();
    case::reply();
    let pointer: fn() -> String = case::reply;
    pointer()
}
