mod parts {
    pub trait Layer {
        fn name(&self) -> String;
    }
}

pub trait Widget: parts::Layer {}
