pub struct Job {
    pub name: String,
  pub run: Box<dyn Fn(u32) -> u32>,
}
impl Job { pub fn named(name: &str) -> Job { Job { name: name.into(), run: Box::new(|x| x) } } }
