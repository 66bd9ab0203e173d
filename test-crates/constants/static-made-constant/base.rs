pub static NAMES: [&str; 2] = ["a", "b"];
