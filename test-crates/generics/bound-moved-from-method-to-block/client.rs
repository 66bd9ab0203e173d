pub fn n(v: Vec<f64>) -> usize { case::Sorter::of(v).len() }
