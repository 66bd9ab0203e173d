use case::Meters;

#[repr(transparent)]
pub struct Length(pub Meters);

#[allow(improper_ctypes_definitions)]
pub extern "C" fn double(length: Length) -> Meters {
    let make: fn(f64) -> Meters = Meters::new;
    make(length.0.get() * 2.0)
}
