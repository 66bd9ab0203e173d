use case::{on_close, on_open};

fn ignore(_: u32) {}

pub fn wire() -> u32 {
    let offset = 3;
    let hook = |text: &str| text.len() + offset;
    let pointer: fn(fn(u32)) -> u32 = on_close;
    let opener: fn(&dyn Fn(&str) -> usize) -> usize = on_open;
    opener(&hook);
    case::on_open(&str::len);
    pointer(ignore) + case::on_close(|code| ignore(code))
}
