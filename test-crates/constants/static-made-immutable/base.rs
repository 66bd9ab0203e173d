pub static mut VERBOSE: bool = false;
