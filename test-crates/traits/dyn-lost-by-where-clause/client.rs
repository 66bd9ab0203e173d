pub fn id(cloner: &dyn case::Cloner) -> u32 {
    cloner.id()
}
