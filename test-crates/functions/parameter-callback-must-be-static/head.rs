pub fn defer(task: Box<dyn FnOnce()>) {
    task();
}
