pub enum Mode { Fast, #[doc(hidden)] Slow }
