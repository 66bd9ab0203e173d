pub extern "C" fn run() {}
