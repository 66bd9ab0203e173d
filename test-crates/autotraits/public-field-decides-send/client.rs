pub fn spawn(j: case::Job) { let r = j.run; std::thread::spawn(move || r(1)); }
