use case::Buffer;

pub fn firsts<'a>(buffers: &'a [Buffer<u8>]) -> Vec<Option<&'a u8>> {
    let pointer: fn(&'a Buffer<u8>) -> Option<&'a u8> = Buffer::first;
    let named = Buffer::<u8>::first;
    buffers.iter().map(named).chain(buffers.iter().map(pointer)).collect()
}

pub trait Empty {}
impl<T> Empty for Buffer<T> {}
