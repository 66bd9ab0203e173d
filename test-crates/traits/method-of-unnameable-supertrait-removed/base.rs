mod parts {
    pub trait Layer {
        fn depth(&self) -> u32;
        fn name(&self) -> String;
    }
}

pub trait Widget: parts::Layer {}
