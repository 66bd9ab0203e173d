pub fn sum(it: &case::Grid) -> usize {
    it.rows().map(|row| row.map(|it| usize::from(*it)).sum::<usize>()).sum()
}
