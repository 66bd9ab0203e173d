pub mod bus {
    #[derive(Clone)] pub struct Event { pub topic: String }
  pub fn subscribe<F>(f: F) where F: Fn(&Event) -> bool + 'static { let _ = Box::new(f); }
}
