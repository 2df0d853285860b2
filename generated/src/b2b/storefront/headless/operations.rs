// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Headless Storefront API.

use bigcommerce_runtime::codegen::{Data, Empty, Form, Json, Parts, operation};

use super::*;

/// `GET /api/v2/catalogs/quick-order-pad`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: 500 [`InternalServerError`](super::InternalServerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct QuickOrderPad {
    parts: Parts,
}

impl QuickOrderPad {
    /// - `variant_sku`: Query: `variantSku[]`.
    pub fn new(variant_sku: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut parts = Parts::new([]);
        parts.repeat("variantSku[]", variant_sku.into_iter().map(Into::<String>::into));
        Self { parts }
    }
}

operation!(QuickOrderPad() -> Data<QuickOrderPadResult> {
    id: "quickorderpad", family: B2bStorefront, method: GET,
    path: "/api/v2/catalogs/quick-order-pad",
});

/// `GET /api/v2/catalogs/quickProduct`
///
/// Feature: `b2b-storefront-headless`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SearchVariantSku {
    parts: Parts,
}

impl SearchVariantSku {
    /// - `variant_skus`: Query: `variantSkus`.
    pub fn new(variant_skus: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("variantSkus", variant_skus.into());
        Self { parts }
    }
}

operation!(SearchVariantSku() -> Data<SearchVariantSkuResult> {
    id: "searchVariantSku", family: B2bStorefront, method: GET,
    path: "/api/v2/catalogs/quickProduct",
});

/// `GET /api/v2/companies/existence`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckExistenceOfCompany {
    parts: Parts,
}

impl CheckExistenceOfCompany {
    /// - `store_hash`: Query: `storeHash`.
    /// - `company_name`: Query: `companyName`.
    pub fn new(store_hash: impl Into<String>, company_name: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("storeHash", store_hash.into());
        parts.query("companyName", company_name.into());
        Self { parts }
    }
}

operation!(CheckExistenceOfCompany() -> Data<Json> {
    id: "Checktheexistenceofacompany", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/existence",
});

/// `GET /api/v2/companies/extra_fields/storefront`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyExtraFieldsStorefront {
    parts: Parts,
}

impl GetCompanyExtraFieldsStorefront {
    /// - `store_hash`: Query: `storeHash`.
    pub fn new(store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("storeHash", store_hash.into());
        Self { parts }
    }
}

operation!(GetCompanyExtraFieldsStorefront() -> Data<Json> {
    id: "getcompanyextrafieldsstorefront", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/extra_fields/storefront",
});

/// `GET /api/v2/companies/validations/fronted/user-emails/{email}`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ValidateFrontedUserEmail {
    parts: Parts,
}

impl ValidateFrontedUserEmail {
    /// - `store_hash`: Query: `storeHash`.
    /// - `company_id`: Query: `companyId`.
    pub fn new(
        email: impl std::fmt::Display,
        store_hash: impl Into<String>,
        company_id: impl Into<String>,
        role: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut parts = Parts::new([&email]);
        parts.query("storeHash", store_hash.into());
        parts.query("companyId", company_id.into());
        parts.repeat("role", role.into_iter().map(Into::<String>::into));
        Self { parts }
    }
}

operation!(ValidateFrontedUserEmail() -> Data<Json> {
    id: "validatefronteduseremail", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/validations/fronted/user-emails/{email}",
});

/// `POST /api/v2/companies/{companyId}/users`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyUsers {
    parts: Parts,
    form: Form,
}

impl CreateCompanyUsers {
    pub fn new(
        company_id: impl std::fmt::Display,
        body_company_id: i64,
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: i64,
        user_role: impl Into<String>,
    ) -> Self {
        let parts = Parts::new([&company_id]);
        let mut form = Form::new();
        form.text("companyId", body_company_id);
        form.text("email", email.into());
        form.text("firstName", first_name.into());
        form.text("lastName", last_name.into());
        form.text("phone", phone);
        form.text("userRole", user_role.into());
        Self { parts, form }
    }
}

operation!(CreateCompanyUsers(form form) -> Data<Json> {
    id: "createcompanyuserinfo", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/{companyId}/users",
});

/// `GET /api/v2/qty/cartLimit/{cartId}`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckCartItemsQtyLimit {
    parts: Parts,
}

impl CheckCartItemsQtyLimit {
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
        }
    }
}

operation!(CheckCartItemsQtyLimit() -> Data<Json> {
    id: "checkCartItemsQtyLimit", family: B2bStorefront, method: GET,
    path: "/api/v2/qty/cartLimit/{cartId}",
});

/// `GET /api/v2/qty/quantity-limit-list`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAdvQtyList {
    parts: Parts,
}

impl GetAdvQtyList {
    /// - `variant_skus`: Query: `variantSkus`.
    pub fn new(variant_skus: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("variantSkus", variant_skus.into());
        Self { parts }
    }
}

operation!(GetAdvQtyList() -> Data<Json> {
    id: "getAdvQtyList", family: B2bStorefront, method: GET,
    path: "/api/v2/qty/quantity-limit-list",
});

/// `DELETE /api/v2/rfq/{quoteId}`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteQuote {
    parts: Parts,
}

impl DeleteQuote {
    pub fn new(quote_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&quote_id]),
        }
    }
}

operation!(DeleteQuote() -> Empty {
    id: "Deletedeleteaquote", family: B2bStorefront, method: DELETE, path: "/api/v2/rfq/{quoteId}",
});

/// `POST /api/v2/products/inventory`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductsInventoryInfo {
    parts: Parts,
    form: Form,
}

impl GetProductsInventoryInfo {
    pub fn new(
        product_id: impl Into<String>,
        products: impl Into<String>,
        quantity: impl Into<String>,
        variant_id: impl Into<String>,
    ) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.text("productId", product_id.into());
        form.text("products", products.into());
        form.text("quantity", quantity.into());
        form.text("variantId", variant_id.into());
        Self { parts, form }
    }
}

operation!(GetProductsInventoryInfo(form form) -> Data<Json> {
    id: "getproductsinventoryinfo", family: B2bStorefront, method: POST,
    path: "/api/v2/products/inventory",
});

/// `PUT /api/v2/sales-reps/{salesRepId}/companies`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AssignCompaniesToSuperAdmin {
    parts: Parts,
    form: Form,
}

impl AssignCompaniesToSuperAdmin {
    pub fn new(
        sales_rep_id: impl std::fmt::Display,
        companies: impl Into<String>,
        company_id: impl Into<String>,
    ) -> Self {
        let parts = Parts::new([&sales_rep_id]);
        let mut form = Form::new();
        form.text("companies", companies.into());
        form.text("companyId", company_id.into());
        Self { parts, form }
    }
}

operation!(AssignCompaniesToSuperAdmin(form form) -> Data<Json> {
    id: "assigncompaniestosalesrep", family: B2bStorefront, method: PUT,
    path: "/api/v2/sales-reps/{salesRepId}/companies",
});

/// `GET /api/v2/shoppinglists/items`
///
/// Feature: `b2b-storefront-headless`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShoppingItems {
    parts: Parts,
}

impl GetShoppingItems {
    pub fn new(id: i64) -> Self {
        let mut parts = Parts::new([]);
        parts.query("id", id);
        Self { parts }
    }
}

operation!(GetShoppingItems() -> Data<Json> {
    id: "getshoppingitems", family: B2bStorefront, method: GET, path: "/api/v2/shoppinglists/items",
});
