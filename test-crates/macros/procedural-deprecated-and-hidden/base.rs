use proc_macro::TokenStream;

#[proc_macro]
pub fn table(rows: TokenStream) -> TokenStream {
    rows
}

#[proc_macro_attribute]
pub fn traced(_: TokenStream, item: TokenStream) -> TokenStream {
    item
}
