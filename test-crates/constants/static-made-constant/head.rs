pub const NAMES: [&str; 2] = ["a", "b"];
