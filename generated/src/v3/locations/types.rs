// Written by `cargo xtask regen`; edit nothing here.
//! Types of Locations.

use bigcommerce_runtime::codegen::{DateTime, NaiveDate, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    pub id: Option<i64>,
    pub code: Option<String>,
    pub label: Option<String>,
    pub description: Option<String>,
    /// Default: `false`.
    pub managed_by_external_source: Option<bool>,
    /// Default: `"PHYSICAL"`.
    pub type_id: Option<TypeId>,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub operating_hours: Option<OperatingHours>,
    pub time_zone: Option<String>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    pub address: Option<LocationAddress>,
    /// Default: `true`.
    pub storefront_visibility: Option<bool>,
    pub special_hours: Option<Vec<LocationSpecialHour>>,
}

record!(Location {
    id, code, label, description, managed_by_external_source, type_id, enabled, operating_hours,
    time_zone, created_at, updated_at, address, storefront_visibility, special_hours,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatingHours {
    pub sunday: Option<OperatingHoursForDay>,
    pub monday: Option<OperatingHoursForDay>,
    pub tuesday: Option<OperatingHoursForDay>,
    pub wednesday: Option<OperatingHoursForDay>,
    pub thursday: Option<OperatingHoursForDay>,
    pub friday: Option<OperatingHoursForDay>,
    pub saturday: Option<OperatingHoursForDay>,
}

record!(OperatingHours { sunday, monday, tuesday, wednesday, thursday, friday, saturday });

impl OperatingHours {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn sunday(mut self, value: OperatingHoursForDay) -> Self {
        self.sunday = Some(value);
        self
    }
    pub fn monday(mut self, value: OperatingHoursForDay) -> Self {
        self.monday = Some(value);
        self
    }
    pub fn tuesday(mut self, value: OperatingHoursForDay) -> Self {
        self.tuesday = Some(value);
        self
    }
    pub fn wednesday(mut self, value: OperatingHoursForDay) -> Self {
        self.wednesday = Some(value);
        self
    }
    pub fn thursday(mut self, value: OperatingHoursForDay) -> Self {
        self.thursday = Some(value);
        self
    }
    pub fn friday(mut self, value: OperatingHoursForDay) -> Self {
        self.friday = Some(value);
        self
    }
    pub fn saturday(mut self, value: OperatingHoursForDay) -> Self {
        self.saturday = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatingHoursForDay {
    /// Default: `false`.
    pub open: Option<bool>,
    pub opening: Option<String>,
    pub closing: Option<String>,
}

record!(OperatingHoursForDay { open, opening, closing });

impl OperatingHoursForDay {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Default: `false`.
    pub fn open(mut self, value: bool) -> Self {
        self.open = Some(value);
        self
    }
    pub fn opening(mut self, value: impl Into<String>) -> Self {
        self.opening = Some(value.into());
        self
    }
    pub fn closing(mut self, value: impl Into<String>) -> Self {
        self.closing = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub phone: Option<String>,
    pub geo_coordinates: Option<LatitudeLongitude>,
    pub country_code: Option<String>,
}

record!(LocationAddress {
    address1, address2, city, state, zip, email, phone, geo_coordinates, country_code,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationSpecialHour {
    pub label: Option<String>,
    pub date: Option<NaiveDate>,
    pub open: Option<bool>,
    /// Default: `"00:00"`.
    pub opening: Option<String>,
    /// Default: `"00:00"`.
    pub closing: Option<String>,
    /// Default: `false`.
    pub all_day: Option<bool>,
    /// Default: `false`.
    pub annual: Option<bool>,
}

record!(LocationSpecialHour { label, date, open, opening, closing, all_day, annual });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationsCreateRequest {
    pub code: Option<String>,
    pub label: Option<String>,
    pub description: Option<String>,
    /// Default: `false`.
    pub managed_by_external_source: Option<bool>,
    /// Default: `"PHYSICAL"`.
    pub type_id: Option<TypeId>,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub operating_hours: Option<OperatingHours>,
    pub time_zone: Option<String>,
    pub address: Option<LocationsCreateRequestAddress>,
    /// Default: `true`.
    pub storefront_visibility: Option<bool>,
    pub special_hours: Option<Vec<BlackoutHour>>,
}

record!(LocationsCreateRequest {
    code, label, description, managed_by_external_source, type_id, enabled, operating_hours,
    time_zone, address, storefront_visibility, special_hours,
});

impl LocationsCreateRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Default: `false`.
    pub fn managed_by_external_source(mut self, value: bool) -> Self {
        self.managed_by_external_source = Some(value);
        self
    }
    /// Default: `"PHYSICAL"`.
    pub fn type_id(mut self, value: impl Into<TypeId>) -> Self {
        self.type_id = Some(value.into());
        self
    }
    /// Default: `true`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn operating_hours(mut self, value: OperatingHours) -> Self {
        self.operating_hours = Some(value);
        self
    }
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    pub fn address(mut self, value: LocationsCreateRequestAddress) -> Self {
        self.address = Some(value);
        self
    }
    /// Default: `true`.
    pub fn storefront_visibility(mut self, value: bool) -> Self {
        self.storefront_visibility = Some(value);
        self
    }
    pub fn special_hours(
        mut self,
        value: impl IntoIterator<Item = BlackoutHour>,
    ) -> Self {
        self.special_hours = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationsCreateRequestAddress {
    pub address1: String,
    pub address2: Option<String>,
    pub city: String,
    pub state: String,
    pub zip: String,
    /// Format: `email`.
    pub email: String,
    pub phone: Option<String>,
    pub geo_coordinates: AddressGeoCoordinates,
    pub country_code: String,
}

record!(LocationsCreateRequestAddress {
    address1, address2, city, state, zip, email, phone, geo_coordinates, country_code,
});

impl LocationsCreateRequestAddress {
    pub fn new(
        address1: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        zip: impl Into<String>,
        email: impl Into<String>,
        geo_coordinates: AddressGeoCoordinates,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            address1: address1.into(),
            city: city.into(),
            state: state.into(),
            zip: zip.into(),
            email: email.into(),
            geo_coordinates,
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.address1 = value.into();
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.address2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = value.into();
        self
    }
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn geo_coordinates(mut self, value: AddressGeoCoordinates) -> Self {
        self.geo_coordinates = value;
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlackoutHour {
    pub label: String,
    pub date: NaiveDate,
    pub open: bool,
    /// Default: `"00:00"`.
    pub opening: Option<String>,
    /// Default: `"00:00"`.
    pub closing: Option<String>,
    /// Default: `false`.
    pub all_day: Option<bool>,
    /// Default: `false`.
    pub annual: Option<bool>,
}

record!(BlackoutHour { label, date, open, opening, closing, all_day, annual });

impl BlackoutHour {
    pub fn new(label: impl Into<String>, date: NaiveDate, open: bool) -> Self {
        Self {
            label: label.into(),
            date,
            open,
            ..Record::empty()
        }
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    pub fn date(mut self, value: NaiveDate) -> Self {
        self.date = value;
        self
    }
    pub fn open(mut self, value: bool) -> Self {
        self.open = value;
        self
    }
    /// Default: `"00:00"`.
    pub fn opening(mut self, value: impl Into<String>) -> Self {
        self.opening = Some(value.into());
        self
    }
    /// Default: `"00:00"`.
    pub fn closing(mut self, value: impl Into<String>) -> Self {
        self.closing = Some(value.into());
        self
    }
    /// Default: `false`.
    pub fn all_day(mut self, value: bool) -> Self {
        self.all_day = Some(value);
        self
    }
    /// Default: `false`.
    pub fn annual(mut self, value: bool) -> Self {
        self.annual = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationsUpdateRequest {
    pub id: i64,
    pub code: Nullable<String>,
    pub label: Nullable<String>,
    pub description: Nullable<String>,
    /// Default: `false`.
    pub managed_by_external_source: Nullable<bool>,
    /// Default: `"PHYSICAL"`.
    pub type_id: Nullable<TypeId>,
    /// Default: `true`.
    pub enabled: Nullable<bool>,
    pub operating_hours: Nullable<OperatingHours>,
    pub time_zone: Nullable<String>,
    pub address: Nullable<LocationsUpdateRequestAddress>,
    /// Default: `true`.
    pub storefront_visibility: Nullable<bool>,
    pub special_hours: Nullable<Vec<BlackoutHour>>,
}

record!(LocationsUpdateRequest {
    id, code, label, description, managed_by_external_source, type_id, enabled, operating_hours,
    time_zone, address, storefront_visibility, special_hours,
});

impl LocationsUpdateRequest {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.code = value.into();
        self
    }
    pub fn label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.label = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    /// Default: `false`.
    pub fn managed_by_external_source(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.managed_by_external_source = value.into();
        self
    }
    /// Default: `"PHYSICAL"`.
    pub fn type_id(mut self, value: impl Into<Nullable<TypeId>>) -> Self {
        self.type_id = value.into();
        self
    }
    /// Default: `true`.
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn operating_hours(
        mut self,
        value: impl Into<Nullable<OperatingHours>>,
    ) -> Self {
        self.operating_hours = value.into();
        self
    }
    pub fn time_zone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.time_zone = value.into();
        self
    }
    pub fn address(
        mut self,
        value: impl Into<Nullable<LocationsUpdateRequestAddress>>,
    ) -> Self {
        self.address = value.into();
        self
    }
    /// Default: `true`.
    pub fn storefront_visibility(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.storefront_visibility = value.into();
        self
    }
    pub fn special_hours(
        mut self,
        value: impl Into<Nullable<Vec<BlackoutHour>>>,
    ) -> Self {
        self.special_hours = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationsUpdateRequestAddress {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub phone: Option<String>,
    pub geo_coordinates: Option<AddressGeoCoordinates>,
    /// Default: `"US"`.
    pub country_code: LocationsUpdateRequestAddressCountryCode,
}

record!(LocationsUpdateRequestAddress {
    address1, address2, city, state, zip, email, phone, geo_coordinates, country_code,
});

impl LocationsUpdateRequestAddress {
    pub fn new(
        country_code: impl Into<LocationsUpdateRequestAddressCountryCode>,
    ) -> Self {
        Self {
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.address1 = Some(value.into());
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.address2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn geo_coordinates(mut self, value: AddressGeoCoordinates) -> Self {
        self.geo_coordinates = Some(value);
        self
    }
    /// Default: `"US"`.
    pub fn country_code(
        mut self,
        value: impl Into<LocationsUpdateRequestAddressCountryCode>,
    ) -> Self {
        self.country_code = value.into();
        self
    }
}
