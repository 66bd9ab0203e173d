use case::Angle;
pub fn client(all: Vec<Angle>) -> Vec<Angle> {
    let f: fn(Angle) -> Angle = Angle::normalise;
    f(Angle::normalise(Angle::degrees(1.0)));
    all.into_iter().map(Angle::normalise).collect()
}
