pub trait Display {
    type Metadata;
    fn metadata(&self) -> Self::Metadata;
}

pub struct Date(pub u16);

mod metadata {
    #[derive(Clone, Debug)]
    pub struct Width {
        pub(crate) columns: usize,
    }
}

impl Display for Date {
    type Metadata = metadata::Width;

    fn metadata(&self) -> metadata::Width {
        metadata::Width { columns: 10 }
    }
}
