pub fn go() -> u8 {
    let mut p: case::Pool = [1, 2].into_iter().collect();
    p.extend([3]);
    p += 4;
    let a = [0u8; case::Pool::MAX];
    p[0] + a[1]
}
