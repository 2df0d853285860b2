// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of integrations as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::integrations" ["b2b-internal"]
operations {
    GetAcumaticaConfigs [200],
    UpdateAcumaticaConfigs [200] (AcumaticaConfigUpdate),
    GetAcumaticaSwitches [200],
    UpdateAcumaticaSwitch [200] (AcumaticaSwitchUpdate),
    GetAcumaticaAsyncLogs [200],
    AsyncAcumaticaData [200],
}
types {
    AcumaticaConfig, AcumaticaConfigUpdate, AcumaticaSwitch, AcumaticaSwitchItem,
    AcumaticaSwitchUpdate, AcumaticaSwitchUpdateSwitchName, AcumaticaSwitchUpdateIsActive,
    UpdateAcumaticaSwitchResult, Status, AcumaticaAsyncLog,
}
);
