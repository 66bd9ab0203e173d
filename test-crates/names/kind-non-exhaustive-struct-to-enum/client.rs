pub fn forget(idle: case::Idle) {
    let case::Idle { .. } = idle;
}
