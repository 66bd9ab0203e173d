pub trait Display {
    type Metadata;
    fn metadata(&self) -> Self::Metadata;
}

pub struct Date(pub u16);

impl Display for Date {
    type Metadata = ();

    fn metadata(&self) {}
}
