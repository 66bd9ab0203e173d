pub struct Job<'a> { run: Box<dyn Fn() -> u8 + 'a> }
impl<'a> Job<'a> { pub fn of(run: &'a dyn Fn() -> u8) -> Self { Job { run: Box::new(run) } } pub fn go(&self) -> u8 { (self.run)() } }
