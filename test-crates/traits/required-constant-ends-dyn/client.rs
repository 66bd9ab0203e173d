pub fn run(handlers: &[Box<dyn case::Handler>]) -> u32 {
    handlers.iter().map(|handler| u32::from(handler.handle())).sum()
}
