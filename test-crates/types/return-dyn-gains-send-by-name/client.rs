pub const MAKERS: [fn() -> Box<dyn Fn() -> u32>; 1] = [case::task];
