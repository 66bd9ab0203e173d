use case::Marker;

pub fn mark() -> Vec<Marker> {
    let make = || Marker {};
    let Marker {} = make();
    let case::Marker { .. } = make();
    vec![make(), Marker {}, Marker { ..make() }]
}
