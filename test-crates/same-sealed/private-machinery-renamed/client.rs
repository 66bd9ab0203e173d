use case::Symbol;

pub fn codes<S: Symbol>(symbols: &[S]) -> u32 {
    let code: fn(char) -> u32 = Symbol::code;
    symbols.iter().copied().map(S::code).sum::<u32>() + code('a') + 1_u8.code()
}
