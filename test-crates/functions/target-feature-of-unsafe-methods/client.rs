pub unsafe fn both(hash: &case::Hash) {
    let by_name: unsafe fn(&case::Hash) = case::Hash::first;
    unsafe {
        by_name(hash);
        hash.further();
    }
}
