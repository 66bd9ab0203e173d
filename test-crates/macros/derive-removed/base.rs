use proc_macro::TokenStream;

#[proc_macro_derive(Reflect)]
pub fn reflect(_: TokenStream) -> TokenStream {
    TokenStream::new()
}

#[proc_macro_derive(Inspect)]
pub fn inspect(_: TokenStream) -> TokenStream {
    TokenStream::new()
}
