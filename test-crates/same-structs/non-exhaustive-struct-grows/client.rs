use case::Options;

pub fn quiet() -> Options {
    let mut options = Options::default();
    options.verbose = false;
    let Options { verbose, .. } = &options;
    if *verbose { Default::default() } else { options }
}
