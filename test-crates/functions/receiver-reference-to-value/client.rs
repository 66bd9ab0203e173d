pub fn twice(report: case::Report) -> usize {
    report.pages() + report.pages()
}
