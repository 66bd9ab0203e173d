const _: () = assert!(align_of::<case::Line>() >= 64);
