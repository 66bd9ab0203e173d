use case::*;
#[derive(Debug)] struct Noop;
impl Job for Noop { fn run(&mut self) {} fn name(&self) -> String { String::new() } }
pub fn d(j: Box<dyn Job>) -> std::thread::JoinHandle<()> where { let mut j: Box<dyn Job + 'static> = j; std::thread::spawn(move || j.run()) }
pub fn p<J: Job>(j: &J) -> String { format!("{j:?}") }
