pub static BANNER: &str = "ready";

pub fn greet() -> &'static str {
    "hello"
}
