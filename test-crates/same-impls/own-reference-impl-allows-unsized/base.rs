pub trait Show { fn show(&self) -> String; }
impl<T: Show> Show for &T { fn show(&self) -> String { (**self).show() } }
impl<T: Show> Show for Box<T> { fn show(&self) -> String { (**self).show() } }
