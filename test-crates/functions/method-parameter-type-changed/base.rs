#[derive(Default)]
pub struct Journal {
    lines: Vec<String>,
}

impl Journal {
    pub fn append(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }
}
