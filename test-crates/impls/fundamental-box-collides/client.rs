use case::Weigh;

pub struct Parcel;

impl Weigh for Parcel {
    fn grams(&self) -> u32 {
        500
    }
}

impl Weigh for Box<Parcel> {
    fn grams(&self) -> u32 {
        550
    }
}
