//! A file that moved, went, came or states what another one states; overlays that no longer apply.

use super::{Files, files, told};
