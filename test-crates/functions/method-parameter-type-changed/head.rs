#[derive(Default)]
pub struct Journal {
    lines: Vec<String>,
}

impl Journal {
    pub fn append(&mut self, line: String) {
        self.lines.push(line);
    }
}
