pub fn stop(server: &case::Server) {
    server.stop();
}
