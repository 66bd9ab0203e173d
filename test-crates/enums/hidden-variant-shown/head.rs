pub enum Mode { Fast, Slow, #[doc(hidden)] Private }
