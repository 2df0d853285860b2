// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of arrays beside text as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_arrays_beside_text" ["v3-rules-one-of-arrays-beside-text"]
operations {
    GetZone [200],
}
types { Zone, ZoneIds, ZoneIdsList, ZoneIdsListObject }
);
