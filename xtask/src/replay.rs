//! `cargo xtask replay`: payloads through the generated types and back. The program stands in `tests/replay`, since it is made of
//! the generated crate, which this one must be able to write anew; here it is built and started, with the flags as they are.

use std::ffi::OsString;
use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;

use crate::failure::Exit;

/// Send payloads through the generated types and back; fail on what is lost. `--help` after it lists the flags.
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Flags {
    /// An index of payloads, or `--examples` and a checkout of upstream.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FLAGS")]
    flags: Vec<OsString>,
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--package", "bigcommerce-replay", "--manifest-path"])
        .arg(crate::specs::in_workspace("Cargo.toml"))
        .arg("--")
        .args(&flags.flags)
        .status()
        .context("cargo cannot be started")?;
    match status.code() {
        Some(0) => Ok(()),
        code => Err(Exit(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)).into()),
    }
}
