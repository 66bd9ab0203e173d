pub trait Component: 'static { fn tick(&mut self); }
