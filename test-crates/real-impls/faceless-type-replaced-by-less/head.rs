pub trait Display {
    type Metadata;
    fn metadata(&self) -> Self::Metadata;
}

pub struct Date(pub u16);

#[derive(Debug)]
pub struct Columns(usize);

impl Display for Date {
    type Metadata = Columns;

    fn metadata(&self) -> Columns {
        Columns(10)
    }
}
