pub trait Component: std::any::Any { fn tick(&mut self); }
