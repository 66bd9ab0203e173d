use case::trap_list;

pub fn lists() -> Vec<Vec<u8>> {
    trap_list![trap_list!(), trap_list![1], trap_list! { 2, 3 }]
}
