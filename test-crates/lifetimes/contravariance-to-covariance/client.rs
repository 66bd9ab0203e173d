pub fn accept<'s>(consumer: case::Consumer<&'s str>) -> case::Consumer<&'static str> {
    consumer
}
