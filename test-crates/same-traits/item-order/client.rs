use case::Device;

pub struct Null;
impl Device for Null {
    type Error = ();
    const NAME: &'static str = "null";
    fn read(&mut self) -> Result<u8, ()> {
        Err(())
    }
    fn write(&mut self, _: u8) -> Result<(), ()> {
        Ok(())
    }
}

pub fn copy<A: Device, B: Device<Error = A::Error>>(
    from: &mut A,
    to: &mut B,
) -> Result<(), A::Error> {
    to.write(from.read()?)?;
    <B as Device>::flush(to);
    Ok(println!("{}{}", A::NAME, <B as Device>::NAME))
}
