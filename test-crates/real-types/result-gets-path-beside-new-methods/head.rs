pub use styling::Styles;
mod styling {
    #[derive(Default)]
    pub struct Styles {
        pub bold: bool,
    }
}

#[derive(Default)]
pub struct Command {
    styles: styling::Styles,
}

impl Command {
    pub fn styles(&self) -> &styling::Styles {
        &self.styles
    }

    pub fn rename(&mut self, _name: &str) -> &mut Command {
        self
    }
}
