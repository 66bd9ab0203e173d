pub fn close<S: case::Sink>(sink: &mut S) {
    sink.write(0);
    sink.flush();
}
