use case::Event::{self, Click, Quit};

pub fn column(event: &Event) -> u16 {
    match event {
        Quit => 0,
        &Click(column, _) => column,
        _ => 1,
    }
}
pub fn click() -> impl Fn(u16, u16) -> Event {
    let make: fn(u16, u16) -> Event = Event::Click;
    make
}
