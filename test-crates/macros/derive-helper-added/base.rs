use proc_macro::TokenStream;

#[proc_macro_derive(Config, attributes(default))]
pub fn config(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
