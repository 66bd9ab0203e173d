pub enum Error { Io }
