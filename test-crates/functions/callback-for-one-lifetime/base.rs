pub fn each(it: fn(&str) -> &str) -> usize { it("").len() }
