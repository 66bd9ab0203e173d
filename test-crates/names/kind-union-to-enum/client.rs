pub fn word(whole: u32) -> case::Word {
    case::Word { whole }
}
