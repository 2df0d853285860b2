// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Authentication as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::authentication" ["b2b-management-authentication"]
operations {
    GetStorefrontAuthtokenWithCredentials [200] (StorefrontAuthtokenWithCredentialInput),
    GetB2bStorefrontToken [200] (B2bStorefrontTokenInput),
    GetStorefrontApiAuthtoken [200] { 401 BadRequestError },
    GetServerToServerToken [200] (ServerToServerTokenInput) { 400 BadRequestError },
    DeleteBackendApiTokens [200] (BackendApiTokenInput) { 404 BadRequestError },
    GetAllServerToServerTokens [200],
}
types {
    StorefrontAuthtokenWithCredentialInput, ServerToServerToken, B2bStorefrontTokenInput,
    CustomerAccessToken, B2bStorefrontToken, ServerToServerTokenInput, BackendApiTokenInput,
    GetAllServerToServerTokensResult, ServerToServerTokenEventChannel,
}
);
