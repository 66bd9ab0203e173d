pub fn on_close(hook: fn(u32)) -> u32 {
    hook(1);
    1
}

pub fn on_open(hook: &dyn Fn(&str) -> usize) -> usize {
    hook("a")
}
