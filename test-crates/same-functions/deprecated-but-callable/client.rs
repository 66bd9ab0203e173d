use case::{Series, mean};

pub fn averages(series: &[Series]) -> Vec<f64> {
    let pointer: fn(&[f64]) -> f64 = mean;
    pointer(&[1.0]);
    series.iter().map(Series::average).chain([case::mean(&[2.0])]).collect()
}
