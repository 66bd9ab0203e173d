pub fn go<'a>() -> case::Command<'a> { case::Command::new("x").arg(case::Arg::new("y").takes_value(true)) }
