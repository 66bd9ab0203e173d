mod m { pub trait Human { } impl Human for u8 {}
}
pub trait Greet { fn greet(&self) -> String; }
impl<H: m::Human> Greet for H { fn greet(&self) -> String { "hi".into() } }
