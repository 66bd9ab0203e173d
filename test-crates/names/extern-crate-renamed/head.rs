pub extern crate alloc;
