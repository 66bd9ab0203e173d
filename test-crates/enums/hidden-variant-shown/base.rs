pub enum Mode { Fast, #[doc(hidden)] Slow, #[doc(hidden)] Private }
