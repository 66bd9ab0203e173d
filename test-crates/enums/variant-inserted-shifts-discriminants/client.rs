pub const NAMES: [&str; case::Stage::Done as usize + 1] = ["started", "done"];
