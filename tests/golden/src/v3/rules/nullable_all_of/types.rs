// Written by `cargo xtask regen`; edit nothing here.
//! Types of Nullable all of.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shell {
    pub kernel: Nullable<Kernel>,
    pub own: Option<Kernel>,
}

record!(Shell { kernel, own });

impl Shell {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn kernel(mut self, value: impl Into<Nullable<Kernel>>) -> Self {
        self.kernel = value.into();
        self
    }
    pub fn own(mut self, value: Kernel) -> Self {
        self.own = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Kernel {
    pub seed: Option<i64>,
}

record!(Kernel { seed });

impl Kernel {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn seed(mut self, value: i64) -> Self {
        self.seed = Some(value);
        self
    }
}
