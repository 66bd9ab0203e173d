pub fn each(visit: fn(&u32)) {
    visit(&1);
}
