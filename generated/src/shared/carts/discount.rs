// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: Discount, ItemGiftCertificate, LineItemsCustomItem, Banner.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Discount {
    pub id: Option<String>,
    pub discounted_amount: Option<Decimal>,
}

record!(Discount { id, discounted_amount });

impl Discount {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn discounted_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discounted_amount = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemGiftCertificate {
    pub id: Option<String>,
    pub name: Option<String>,
    pub theme: Option<String>,
    pub amount: Option<Decimal>,
    pub taxable: Option<bool>,
    pub sender: Option<crate::shared::carts::ContactEntity>,
    pub recipient: Option<crate::shared::carts::ContactEntity>,
    pub message: Option<String>,
}

record!(ItemGiftCertificate { id, name, theme, amount, taxable, sender, recipient, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemsCustomItem {
    pub id: Option<String>,
    pub sku: Option<String>,
    pub name: Option<String>,
    pub quantity: Option<i64>,
    pub list_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub image_url: Option<String>,
}

record!(LineItemsCustomItem {
    id, sku, name, quantity, list_price, extended_list_price, image_url,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Banner {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub page: Option<Vec<String>>,
    pub text: Option<String>,
}

record!(Banner { id, r#type, page, text });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["v3-carts" "v3-checkouts"]
operations {}
types { Discount, ItemGiftCertificate, LineItemsCustomItem, Banner }
);
