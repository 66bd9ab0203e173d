use case::Coord;

pub fn spread(coord: Coord) -> (Vec<Coord>, impl Fn() -> i32) {
    let copy = coord.clone();
    let closure = move || copy.x;
    let Coord { x } = coord;
    (vec![Coord { x }; 3], closure)
}
pub fn take(coord: &mut Coord) -> Coord {
    std::mem::replace(coord, Coord { x: 0 })
}
