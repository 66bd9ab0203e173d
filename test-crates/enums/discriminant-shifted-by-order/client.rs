const _: () = assert!(case::Rank::Low as u8 == 0);
