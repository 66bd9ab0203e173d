use case::IntoSource;

pub struct Broken;

impl IntoSource<Broken> for String {}

pub fn sources() {
    fn needs<E, T: IntoSource<E>>() {}
    needs::<Broken, u8>();
    needs::<Broken, String>();
}
