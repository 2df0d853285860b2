// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: infrastructure.

mod tax_class_create_batch;

pub use tax_class_create_batch::TaxClassCreateBatch;
