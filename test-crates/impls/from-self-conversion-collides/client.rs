pub struct Route;

impl AsRef<[u8]> for Route {
    fn as_ref(&self) -> &[u8] {
        b"/"
    }
}

impl From<Route> for case::Path {
    fn from(_: Route) -> case::Path {
        case::Path("/".to_owned())
    }
}
