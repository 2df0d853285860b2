// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog - Brands as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::catalog::brands" ["v3-catalog-brands"]
operations {
    GetBrands [200] { 403 ConflictError },
    CreateBrand [200 207] (BrandInput) { 403 ConflictError, 404 ConflictError, 409 UnprocessableContentError, 422 UnprocessableContentError },
    DeleteBrands [204] { 403 ConflictError, 422 ConflictError },
    GetBrand [200 207] { 403 ConflictError, 404 NotFound, 409 UnprocessableContentError, 422 UnprocessableContentError },
    UpdateBrand [200 207] (BrandUpdate) { 403 ConflictError, 404 ConflictError, 409 UnprocessableContentError, 422 UnprocessableContentError },
    DeleteBrand [204] { 403 ConflictError, 404 ConflictError },
    GetBrandMetafields [200],
    CreateBrandMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 ErrorResponse, 422 ErrorResponse },
    GetBrandMetafield [200] { 404 NotFound },
    UpdateBrandMetafield [200] (MetafieldBase) { 400 BadRequestError, 404 NotFound },
    DeleteBrandMetafield [204] { 404 NotFound },
    CreateBrandImage [200] { 404 NotFound, 422 ErrorResponse },
    DeleteBrandImage [204],
    GetBrandsMetafields [200] { 400 ErrorDetailed },
    CreateBrandsMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    UpdateBrandsMetafields [200] (Vec<MetafieldPut>) { 400 UnprocessableContentError, 422 UnprocessableContentError },
    DeleteBrandsMetafields [200] (Vec<i64>) { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
}
types { BrandField, Sort, Brand, BrandInput, BrandUpdate, MetafieldField }
);
