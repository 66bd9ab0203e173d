pub trait Show { fn show(&self) -> String { String::new() } }
impl<T> Show for T {}
