pub fn latitude(atlas: &case::Atlas, city: &str) -> Option<f64> {
    atlas.cities.get(city).map(|at| at.0)
}
