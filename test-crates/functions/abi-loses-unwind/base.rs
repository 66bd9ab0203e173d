pub extern "C-unwind" fn run() {}
