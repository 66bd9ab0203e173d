use case::Code;

pub fn text(code: Code) -> &'static str {
    match code {
        Code::OK => "ok",
        Code::GONE => "gone",
        _ if code == Code::new(404) => "lost",
        _ => "?",
    }
}
fn equal<T: Eq>(left: T, right: T) -> bool {
    left == right
}
pub fn codes() -> bool {
    equal(Code::OK, Code::GONE) && matches!([Code::OK], [Code::OK])
}
