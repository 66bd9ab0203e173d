pub extern "C-unwind" fn on_signal(signal: i32) {
    let _ = signal;
}
