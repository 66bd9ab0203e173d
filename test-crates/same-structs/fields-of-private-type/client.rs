use case::Door;

pub fn count(doors: &[Door]) -> u32 {
    let Door { .. } = Door::new();
    let make: fn() -> Door = Door::new;
    doors.iter().chain([&make()]).filter_map(Door::opened).sum()
}
