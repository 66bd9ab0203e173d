pub type Callback = fn(u32, u32) -> bool;
