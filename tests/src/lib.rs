//! Nothing but the tests in tests/: what holds only when generator, runtime and generated crate come together.
