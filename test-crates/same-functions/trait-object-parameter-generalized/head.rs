pub trait Label {
    fn text(&self) -> String;
}

pub fn show<L: Label + ?Sized>(label: &L) -> String {
    label.text()
}
