pub fn units() -> [u8; 3] {
    [case::trap_unit!(), case::trap_unit!(3), case::trap_unit!({ 4 })]
}
