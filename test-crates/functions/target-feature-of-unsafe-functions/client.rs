pub unsafe fn both() {
    let by_name: [unsafe fn(); 2] = [case::first, case::further];
    for function in by_name {
        unsafe { function() };
    }
    unsafe { case::first() };
}
