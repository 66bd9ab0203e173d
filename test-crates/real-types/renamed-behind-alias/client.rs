use case::OpenFault;
pub trait Explain {
    fn explain(&self) -> u8;
}
impl<T> Explain for OpenFault<T> {
    fn explain(&self) -> u8 {
        1
    }
}
pub fn retry(name: String) -> Result<u8, OpenFault<String>> {
    case::open(name).map_err(|fault| case::open(fault.into_inner()).unwrap_err())
}
