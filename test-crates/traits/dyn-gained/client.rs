pub fn dump<E: case::Export + ?Sized>(export: &E) {
    export.write(std::io::sink());
}
