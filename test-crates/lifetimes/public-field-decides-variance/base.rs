pub struct Ctx<'a> { pub name: &'a str, 
  pub log: fn(&str),
}
