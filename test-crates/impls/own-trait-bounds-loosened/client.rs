pub struct Mine;
impl case::Show for Mine {}
