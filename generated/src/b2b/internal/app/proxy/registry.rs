// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of proxy as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::proxy" ["b2b-internal"]
operations {
    BigcommerceS2sApiProxyWithAuth [200] (BigcommerceS2sApiProxyWithAuthInput),
    ThirdPartyApiProxy [200] (ThirdPartyApiProxyInput),
}
types { BigcommerceS2sApiProxyWithAuthInput, Customer, ThirdPartyApiProxyInput }
);
