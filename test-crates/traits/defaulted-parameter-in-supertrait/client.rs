pub struct P(f64);
impl case::Near for P { fn near(&self, it: &P) -> bool { (self.0 - it.0).abs() < 0.1 } }
