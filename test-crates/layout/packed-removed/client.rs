const _: () = assert!(size_of::<case::Entry>() == 5);
