mod raw {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RawKind {
        File,
        Dir,
        Link,
    }

    impl RawKind {
        pub fn is_dir(self) -> bool {
            matches!(self, Self::Dir)
        }
    }
}

pub type Kind = raw::RawKind;

pub fn kind(path: &str) -> Kind {
    match path.chars().last() {
        Some('/') => Kind::Dir,
        Some('@') => Kind::Link,
        _ => Kind::File,
    }
}
