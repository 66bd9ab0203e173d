pub fn repeat<F: Fn()>(action: F) {
    action();
    action();
}
