pub fn value(register: &case::Register) -> u32 {
    register.value
}
