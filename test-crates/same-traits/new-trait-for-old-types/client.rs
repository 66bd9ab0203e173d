use case::Named;

pub struct Town;
impl Named for Town {
    fn name(&self) -> String {
        "town".into()
    }
}
pub struct Twin<T>(T);
impl<T: Named> Named for Twin<T> {
    fn name(&self) -> String {
        self.0.name()
    }
}
pub trait Describe {
    fn describe(&self) -> String;
}
impl<T: Named> Describe for T {
    fn describe(&self) -> String {
        self.name()
    }
}
pub fn erased(place: &dyn Named) -> String {
    place.name() + &Twin(Town).describe()
}
