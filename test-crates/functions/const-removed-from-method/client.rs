pub const CURRENT: case::Version = case::Version::new(1, 2);
