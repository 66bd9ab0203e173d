pub fn go() { let mut b = case::Bag::new(); let s = String::from("x"); b.push(&s); }
