pub fn register(table: &mut [Option<extern "C" fn(i32)>]) {
    table[0] = Some(case::on_signal);
}
