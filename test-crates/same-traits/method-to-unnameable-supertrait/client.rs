use case::Hike;

pub fn total<H: Hike>(hikers: &[H]) -> u32 {
    hikers.iter().map(|hiker| hiker.steps()).sum::<u32>() + hikers.iter().map(H::steps).sum::<u32>()
}
pub fn one() -> u32 {
    case::hiker().steps() + case::walker().steps()
}
