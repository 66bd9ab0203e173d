pub struct Upload;

impl case::Job for Upload {
    fn retries(&self) -> u8 {
        3
    }
}
