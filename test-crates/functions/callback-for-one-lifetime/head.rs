pub fn each<'a>(it: fn(&'a str) -> &'a str) -> usize { it("").len() }
