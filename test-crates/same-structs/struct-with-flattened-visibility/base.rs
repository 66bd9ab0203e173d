mod wire {
    pub mod frame {
        pub struct Header {
            pub size: super::Size,
        }
    }
    pub type Size = u16;
}

pub use wire::frame::Header;
