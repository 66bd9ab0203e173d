use proc_macro::TokenStream;

#[proc_macro_derive(Table, attributes(column))]
pub fn table(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
