// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Hooks as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::events_hooks" ["v3-rules-events-hooks"]
operations {
    GetHooks [200],
    CreateHook [204] (HookInput),
}
types { Hook, HookInput }
);
