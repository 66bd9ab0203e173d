const _: () = assert!(size_of::<case::Status>() == 4);
