pub enum Event { Key(u8), Mouse { x: u8 }, Text(String) }
impl Event {
    pub fn is_key(&self) -> bool { matches!(self, Event::Key(_)) }
    pub fn name(&self) -> &str { "" }
}
pub struct Failure { pub event: Event, pub code: u8 }
impl Failure { pub fn new(event: Event) -> Failure { Failure { event, code: 1 } } }
