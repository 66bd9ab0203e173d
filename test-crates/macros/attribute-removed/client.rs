#[case::traced]
pub fn open() {}
