mod imp {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RawKind {
        File,
        Dir,
    }

    impl RawKind {
        pub fn is_dir(self) -> bool {
            self == RawKind::Dir
        }
    }
}

pub type Kind = imp::RawKind;

pub fn kind(path: &str) -> Kind {
    if path.ends_with('/') { Kind::Dir } else { Kind::File }
}
