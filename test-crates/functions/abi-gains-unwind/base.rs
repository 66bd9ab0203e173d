pub extern "C" fn on_signal(signal: i32) {
    let _ = signal;
}
