//! Arguments in, bytes and exit code out.

fn main() {}
