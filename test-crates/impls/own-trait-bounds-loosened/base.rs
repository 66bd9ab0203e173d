pub trait Show { fn show(&self) -> String { String::new() } }
impl<T: Copy> Show for T {}
