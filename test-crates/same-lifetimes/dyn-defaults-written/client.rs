use case::{Handler, Log, boxed, show};
use std::fmt::Display;

pub fn run<'a>(log: Log<'a>) -> (Box<dyn Display>, &'a dyn Display) {
    let Log { sink, view } = log;
    let local = String::from("x");
    let text = show(&[Box::new(1), Box::new("a")], &&*local);
    let pointer: for<'b> fn(&'b str) -> Box<dyn Display + 'b> = boxed;
    let handler: Box<Handler> = Box::new(move |item: &dyn Display| item.to_string() == text);
    handler(&*pointer(&local));
    let _ = Log { sink: Box::new(2), view: &local };
    (sink, view)
}
