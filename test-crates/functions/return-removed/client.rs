pub fn all(sink: &dyn case::Sink) -> bool {
    case::flush() && case::Log.flush() && sink.flush()
}
