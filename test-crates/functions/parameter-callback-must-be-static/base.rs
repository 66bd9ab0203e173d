pub fn defer(task: Box<dyn FnOnce() + '_>) {
    task();
}
