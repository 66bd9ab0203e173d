#[derive(Clone, Debug, Default)]
pub struct Command { name: String, args: Vec<Arg> }
impl Command {
    pub fn new(name: impl Into<String>) -> Self { Command { name: name.into(), args: Vec::new() } }
    pub fn arg(mut self, it: Arg) -> Self { self.args.push(it); self }
    pub fn get_name(&self) -> &str { &self.name }
}
#[derive(Clone, Debug, Default)]
pub struct Arg { name: String, short: Option<char>, num: usize, help: Option<String> }
impl Arg {
    pub fn new(name: impl Into<String>) -> Self { Arg { name: name.into(), ..Default::default() } }
    pub fn short(mut self, it: char) -> Self { self.short = Some(it); self }
    pub fn help(mut self, it: impl Into<String>) -> Self { self.help = Some(it.into()); self }
    pub fn num_args(mut self, it: usize) -> Self { self.num = it; self }
}
