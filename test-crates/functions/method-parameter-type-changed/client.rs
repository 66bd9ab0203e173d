pub fn note(journal: &mut case::Journal) {
    journal.append("started");
}
