pub type Callback = fn(u32) -> bool;
