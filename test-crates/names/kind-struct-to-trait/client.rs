pub fn quiet(logger: &mut case::Logger) {
    logger.level = 0;
}
