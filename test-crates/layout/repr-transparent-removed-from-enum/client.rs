pub fn code(case::Reply::Code(code): case::Reply) -> u16 {
    code
}
