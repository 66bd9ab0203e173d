pub enum Error { Io, #[doc(hidden)] __Other }
