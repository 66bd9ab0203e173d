pub fn go() -> case::Error { case::Error::__Other }
