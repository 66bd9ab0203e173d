pub struct Mine;
impl case::Same for Mine { fn same(self, _: Self) -> bool { true } }
pub fn of<T: case::Same>(t: T, u: T) -> bool { t.same(u) }
