// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Store Information as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::store_information" ["v2-store-information"]
operations {
    GetStoreInformation [200],
    GetSystemTimestamp [200],
}
types {
    StoreInformation, Timezone, DateFormat, StoreInformationLogo, StoreInformationLogoObject,
    StoreInformationFeatures, StoreInformationFeaturesCheckoutType,
    StoreInformationFeaturesStorefrontLimits, TimeStamp,
}
);
