const _: () = assert!(align_of::<case::Page>() == 4096);
