pub fn open<S: AsRef<str>>(name: Option<S>) -> usize { name.map_or(0, |n| n.as_ref().len()) }
