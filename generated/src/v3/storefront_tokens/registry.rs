// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of GraphQL Storefront API tokens as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::storefront_tokens" ["v3-storefront-tokens"]
operations {
    CreateToken [200] (TokenInput),
    RevokeToken [200],
    CreatePrivateToken [200] (TokenPostPrivate),
    CreateTokenWithCustomerImpersonation [200] (TokenPostImpersonation),
}
types { TokenInput, TokenPostPrivate, TokenPostPrivateScope, TokenPostImpersonation }
);
