#[derive(Clone, Debug, Default)]
pub struct Arg<'help> { name: &'help str, short: Option<char>, takes: bool, help: Option<&'help str> }
impl<'help> Arg<'help> {
    pub fn new(name: &'help str) -> Self { Arg { name, ..Default::default() } }
    pub fn short(mut self, it: char) -> Self { self.short = Some(it); self }
    pub fn help(mut self, it: &'help str) -> Self { self.help = Some(it); self }
    pub fn takes_value(mut self, yes: bool) -> Self { self.takes = yes; self }
}
#[derive(Clone, Debug, Default)]
pub struct Command<'help> { name: &'help str, args: Vec<Arg<'help>> }
impl<'help> Command<'help> {
    pub fn new(name: &'help str) -> Self { Command { name, args: Vec::new() } }
    pub fn arg(mut self, it: Arg<'help>) -> Self { self.args.push(it); self }
    pub fn get_name(&self) -> &str { self.name }
}
