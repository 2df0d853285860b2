// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Segments API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::customer_segments" ["v3-customer-segments"]
operations {
    GetPaginatedSegmentsList [200],
    SegmentsPostRequest [201] (Vec<SegmentPost>) { 400 CustomerError, 409 ConflictError },
    PutSegmentObjects [201] (Vec<SegmentPut>) { 400 CustomerError },
    DeleteStoreSegment [204],
    GetSegmentProfiles [200],
    PostShopperProfile [201] (Vec<String>) { 409 ShopperProfileError },
    DeleteShopperProfile [204],
    GetShopperList [200],
    ShopperProfilesRequest [201] (Vec<ShopperProfilePost>) { 400 CustomerError },
    DeleteStoreShopperProfile [204],
    GetListShopperProfile [200],
}
types {
    Segment, SegmentPost, ConflictError, SegmentPut, ShopperProfile, ShopperProfileError,
    ConflictErrorItem, ConflictErrorItemErrors, ShopperProfilePost,
}
);
