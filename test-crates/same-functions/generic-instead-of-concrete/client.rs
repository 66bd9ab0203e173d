pub fn sums(groups: Vec<Vec<u32>>) -> Vec<u32> {
    let direct = case::total(vec![1, 2].into_iter());
    let pointer: fn(std::vec::IntoIter<u32>) -> u32 = case::total;
    let rest = groups.into_iter().map(Vec::into_iter).map(case::total);
    rest.chain([direct, pointer(vec![3].into_iter())]).collect()
}
