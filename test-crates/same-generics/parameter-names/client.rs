use case::{Grid, zip};

pub fn corner<'a>(grid: &Grid<'a, u8, 3>) -> u8 {
    let make = |rows: &'a [[u8; 3]]| Grid::<'a, u8, 3> { rows };
    make(grid.rows).at::<u8>(0, 0) + Grid::<u8, 3>::at::<u16>(grid, 1, 1)
}

pub fn pairs() -> Vec<(u8, &'static str)> {
    let pointer: fn(Vec<u8>, Vec<&'static str>) -> Vec<(u8, &'static str)> = zip::<u8, &str>;
    pointer(vec![1], vec!["a"])
}
