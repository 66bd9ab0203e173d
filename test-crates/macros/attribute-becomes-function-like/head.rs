use proc_macro::TokenStream;

#[proc_macro]
pub fn traced(item: TokenStream) -> TokenStream {
    item
}
