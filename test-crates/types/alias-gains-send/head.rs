pub type Handler = Box<dyn Fn(u8) + Send>;
pub struct Route { handler: Handler }
impl Route { pub fn new(handler: Handler) -> Route { Route { handler } } pub fn run(&self) { (self.handler)(1) } }
