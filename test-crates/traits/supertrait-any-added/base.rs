pub trait Component { fn tick(&mut self); }
