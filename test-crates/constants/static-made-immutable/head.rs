pub static VERBOSE: bool = false;
