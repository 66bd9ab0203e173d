pub static NAMES: [&str; 2] = ["north", "south"];
