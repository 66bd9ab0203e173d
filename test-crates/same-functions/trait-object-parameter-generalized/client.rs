struct Name(String);

impl case::Label for Name {
    fn text(&self) -> String {
        self.0.clone()
    }
}

pub fn both(name: String, boxed: Box<dyn case::Label>) -> [String; 2] {
    [case::show(&Name(name)), case::show(&*boxed)]
}
