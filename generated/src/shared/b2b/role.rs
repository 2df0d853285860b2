// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Role.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    Zero,
    One,
    Two,
    Three,
    Four,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Role { Zero = "0", One = "1", Two = "2", Three = "3", Four = "4" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-storefront-companies"]
operations {}
types { Role }
);
