pub fn twice<N: std::ops::Add<Output = N> + Copy>(number: N) -> N {
    number + number
}
