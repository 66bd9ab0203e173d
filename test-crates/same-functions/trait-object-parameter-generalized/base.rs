pub trait Label {
    fn text(&self) -> String;
}

pub fn show(label: &dyn Label) -> String {
    label.text()
}
