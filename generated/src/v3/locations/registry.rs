// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Locations as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::locations" ["v3-locations"]
operations {
    GetLocations [200],
    CreateLocations [200] (Vec<LocationsCreateRequest>) { 422 UnprocessableContentError },
    UpdateLocations [200] (Vec<LocationsUpdateRequest>) { 422 UnprocessableContentError },
    DeleteLocations [200] { 404 UnprocessableContentError, 422 UnprocessableContentError },
    GetLocationMetafields [200],
    CreateLocationMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 ConflictError, 422 UnprocessableContentError },
    GetLocationMetafield [200] { 404 UnprocessableContentError },
    UpdateLocationMetafield [200] (MetafieldBase) { 400 BadRequestError, 404 UnprocessableContentError },
    DeleteLocationMetafield [204] { 404 UnprocessableContentError },
    GetLocationsMetafields [200],
    CreateLocationsMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    UpdateLocationsMetafields [200] (Vec<MetafieldPut>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    DeleteLocationsMetafields [200] (Vec<i64>) { 422 MetaFieldPartialSuccessDelete },
}
types {
    Location, TypeId, OperatingHours, OperatingHoursForDay, LocationAddress, LocationSpecialHour,
    LocationsCreateRequest, LocationsCreateRequestAddress, BlackoutHour, LocationsUpdateRequest,
    LocationsUpdateRequestAddress, LocationsUpdateRequestAddressCountryCode,
}
);
