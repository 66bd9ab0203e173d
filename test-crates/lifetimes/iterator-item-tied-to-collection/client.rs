pub fn all<'t>(t: &'t str) -> Vec<&'t str> { let w = case::Words::of(t); (&w).into_iter().collect() }
