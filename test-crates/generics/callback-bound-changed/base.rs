pub fn repeat<F: FnMut()>(mut action: F) {
    action();
    action();
}
