use case::OpenFault;
pub fn retry(name: String) -> Result<u8, OpenFault<String>> {
    case::open(name).map_err(|fault: OpenFault<String>| case::open(fault.into_inner()).unwrap_err())
}
