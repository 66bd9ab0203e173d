case::table! {
    #[case::traced]
    pub fn open() {}
}
