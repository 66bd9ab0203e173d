pub fn on_close(hook: fn(code: u32) -> ()) -> u32 {
    hook(1);
    1
}

pub fn on_open<'h>(hook: &'h (dyn for<'s> Fn(&'s str) -> usize + 'h)) -> usize {
    hook("a")
}
