pub fn finish(draft: &mut case::Draft) {
    draft.finish();
}
