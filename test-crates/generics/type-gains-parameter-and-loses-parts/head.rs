pub struct Failure<K> { pub event: Event<K> }
impl<K> Failure<K> { pub fn new(event: Event<K>) -> Self { Failure { event } } }
pub enum Event<K> { Key(K), Text { text: String } }
impl<K: Copy> Event<K> { pub fn name(&self) -> &str { if let Event::Text { text } = self { text } else { "" } } }
