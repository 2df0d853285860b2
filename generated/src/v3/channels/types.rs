// Written by `cargo xtask regen`; edit nothing here.
//! Types of Channels.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelWithoutCurrencies {
    pub id: Option<i64>,
    pub external_id: Option<String>,
    pub is_listable_from_ui: Option<bool>,
    /// Deprecated.
    pub is_enabled: Option<bool>,
    pub is_visible: Option<bool>,
    pub status: Option<ChannelStatus>,
    pub name: Option<String>,
    pub r#type: Option<ChannelType>,
    pub platform: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    /// Format: `url`.
    pub icon_url: Option<String>,
}

record!(ChannelWithoutCurrencies {
    id, external_id, is_listable_from_ui, is_enabled, is_visible, status, name, r#type, platform,
    date_created, date_modified, icon_url,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChannelReq {
    pub external_id: Option<String>,
    pub is_listable_from_ui: Option<bool>,
    pub is_visible: Option<bool>,
    pub status: Option<ChannelStatus>,
    pub name: String,
    pub r#type: ChannelType,
    pub platform: String,
}

record!(CreateChannelReq {
    external_id, is_listable_from_ui, is_visible, status, name, r#type, platform,
});

impl CreateChannelReq {
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<ChannelType>,
        platform: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            platform: platform.into(),
            ..Record::empty()
        }
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    pub fn is_listable_from_ui(mut self, value: bool) -> Self {
        self.is_listable_from_ui = Some(value);
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    pub fn status(mut self, value: impl Into<ChannelStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<ChannelType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelWithCurrencies {
    pub id: Option<i64>,
    pub external_id: Option<String>,
    pub is_listable_from_ui: Option<bool>,
    /// Deprecated.
    pub is_enabled: Option<bool>,
    pub is_visible: Option<bool>,
    pub status: Option<ChannelStatus>,
    pub name: Option<String>,
    pub r#type: Option<ChannelType>,
    pub platform: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    /// Format: `url`.
    pub icon_url: Option<String>,
    pub currencies: Option<CurrencyNotRequiredWithChannelId>,
}

record!(ChannelWithCurrencies {
    id, external_id, is_listable_from_ui, is_enabled, is_visible, status, name, r#type, platform,
    date_created, date_modified, icon_url, currencies,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrencyNotRequiredWithChannelId {
    pub channel_id: Option<i64>,
    pub enabled_currencies: Option<Vec<String>>,
    pub default_currency: Option<String>,
}

record!(CurrencyNotRequiredWithChannelId { channel_id, enabled_currencies, default_currency });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChannelReq {
    pub external_id: Nullable<String>,
    pub is_listable_from_ui: Nullable<bool>,
    pub is_visible: Nullable<bool>,
    pub name: Nullable<String>,
    pub status: Nullable<ChannelStatus>,
}

record!(UpdateChannelReq { external_id, is_listable_from_ui, is_visible, name, status });

impl UpdateChannelReq {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
    pub fn is_listable_from_ui(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_listable_from_ui = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<ChannelStatus>>) -> Self {
        self.status = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveTheme {
    pub active_theme_uuid: Option<String>,
    pub active_theme_configuration_uuid: Option<String>,
    pub active_theme_version_uuid: Option<String>,
    pub saved_theme_configuration_uuid: Option<String>,
}

record!(ActiveTheme {
    active_theme_uuid, active_theme_configuration_uuid, active_theme_version_uuid,
    saved_theme_configuration_uuid,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrencyRequiredWithChannelId {
    pub channel_id: i64,
    pub enabled_currencies: Vec<String>,
    pub default_currency: String,
}

record!(CurrencyRequiredWithChannelId { channel_id, enabled_currencies, default_currency });

impl CurrencyRequiredWithChannelId {
    pub fn new(
        channel_id: i64,
        enabled_currencies: impl IntoIterator<Item = impl Into<String>>,
        default_currency: impl Into<String>,
    ) -> Self {
        Self {
            channel_id,
            enabled_currencies: enabled_currencies.into_iter().map(Into::into).collect(),
            default_currency: default_currency.into(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = value;
        self
    }
    pub fn enabled_currencies(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_currencies = value.into_iter().map(Into::into).collect();
        self
    }
    pub fn default_currency(mut self, value: impl Into<String>) -> Self {
        self.default_currency = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrencyRequiredWithoutChannelId {
    pub enabled_currencies: Vec<String>,
    pub default_currency: String,
}

record!(CurrencyRequiredWithoutChannelId { enabled_currencies, default_currency });

impl CurrencyRequiredWithoutChannelId {
    pub fn new(
        enabled_currencies: impl IntoIterator<Item = impl Into<String>>,
        default_currency: impl Into<String>,
    ) -> Self {
        Self {
            enabled_currencies: enabled_currencies.into_iter().map(Into::into).collect(),
            default_currency: default_currency.into(),
        }
    }
    pub fn enabled_currencies(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_currencies = value.into_iter().map(Into::into).collect();
        self
    }
    pub fn default_currency(mut self, value: impl Into<String>) -> Self {
        self.default_currency = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Listing {
    pub channel_id: Option<i64>,
    /// At least 1.
    pub listing_id: Option<i64>,
    pub external_id: Option<String>,
    pub product_id: Option<i64>,
    pub state: Option<ListingState>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub variants: Option<Vec<ChannelProductVariant>>,
}

record!(Listing {
    channel_id, listing_id, external_id, product_id, state, name, description, date_created,
    date_modified, variants,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelProductVariant {
    pub channel_id: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub external_id: Option<String>,
    pub state: Option<VariantState>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
}

record!(ChannelProductVariant {
    channel_id, product_id, variant_id, external_id, state, name, description, date_created,
    date_modified,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertListingWithoutListingIdReq {
    pub product_id: i64,
    pub external_id: Option<String>,
    pub state: ListingState,
    pub name: Option<String>,
    pub description: Option<String>,
    pub variants: Vec<ChannelProductVariantPartial>,
}

record!(UpsertListingWithoutListingIdReq {
    product_id, external_id, state, name, description, variants,
});

impl UpsertListingWithoutListingIdReq {
    pub fn new(
        product_id: i64,
        state: impl Into<ListingState>,
        variants: impl IntoIterator<Item = ChannelProductVariantPartial>,
    ) -> Self {
        Self {
            product_id,
            state: state.into(),
            variants: variants.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    pub fn state(mut self, value: impl Into<ListingState>) -> Self {
        self.state = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn variants(
        mut self,
        value: impl IntoIterator<Item = ChannelProductVariantPartial>,
    ) -> Self {
        self.variants = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChannelProductVariantPartial {
    pub product_id: i64,
    pub variant_id: i64,
    pub external_id: Option<String>,
    pub state: VariantState,
    pub name: Option<String>,
    pub description: Option<String>,
}

record!(ChannelProductVariantPartial {
    product_id, variant_id, external_id, state, name, description,
});

impl ChannelProductVariantPartial {
    pub fn new(
        product_id: i64,
        variant_id: i64,
        state: impl Into<VariantState>,
    ) -> Self {
        Self {
            product_id,
            variant_id,
            state: state.into(),
            ..Record::empty()
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = value;
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    pub fn state(mut self, value: impl Into<VariantState>) -> Self {
        self.state = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertListingWithListingIdReq {
    /// At least 1.
    pub listing_id: i64,
    pub product_id: i64,
    pub external_id: Nullable<String>,
    pub state: ListingState,
    pub name: Nullable<String>,
    pub description: Nullable<String>,
    pub variants: Vec<ChannelProductVariantPartial>,
}

record!(UpsertListingWithListingIdReq {
    listing_id, product_id, external_id, state, name, description, variants,
});

impl UpsertListingWithListingIdReq {
    pub fn new(
        listing_id: i64,
        product_id: i64,
        state: impl Into<ListingState>,
        variants: impl IntoIterator<Item = ChannelProductVariantPartial>,
    ) -> Self {
        Self {
            listing_id,
            product_id,
            state: state.into(),
            variants: variants.into_iter().collect(),
            ..Record::empty()
        }
    }
    /// At least 1.
    pub fn listing_id(mut self, value: i64) -> Self {
        self.listing_id = value;
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<ListingState>) -> Self {
        self.state = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    pub fn variants(
        mut self,
        value: impl IntoIterator<Item = ChannelProductVariantPartial>,
    ) -> Self {
        self.variants = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelMenus {
    pub bigcommerce_protected_app_sections: Option<Vec<BigCommerceProtectedAppSection>>,
    pub custom_app_sections: Option<Vec<CustomAppSection>>,
}

record!(ChannelMenus { bigcommerce_protected_app_sections, custom_app_sections });

impl ChannelMenus {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn bigcommerce_protected_app_sections(
        mut self,
        value: impl IntoIterator<Item = BigCommerceProtectedAppSection>,
    ) -> Self {
        self.bigcommerce_protected_app_sections = Some(value.into_iter().collect());
        self
    }
    pub fn custom_app_sections(
        mut self,
        value: impl IntoIterator<Item = CustomAppSection>,
    ) -> Self {
        self.custom_app_sections = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomAppSection {
    pub title: Option<String>,
    pub query_path: Option<String>,
}

record!(CustomAppSection { title, query_path });

impl CustomAppSection {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    pub fn query_path(mut self, value: impl Into<String>) -> Self {
        self.query_path = Some(value.into());
        self
    }
}
