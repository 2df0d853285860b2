//! Where a request goes: the family of the API, the store that it names, and the operation.

use hyper::{HeaderMap, Method};

/// Requests of one family spend from one quota of their store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// `/stores/{hash}/v3` and `/stores/{hash}/v2`.
    Rest,
    /// `/stores/{hash}/payments`.
    Payments,
    /// `/api/v3/io`; the store is named by `X-Store-Hash`.
    B2b,
    /// Any other path: no quota, nothing to find.
    Other,
}

impl Family {
    /// The header without which a request is answered by 401.
    pub(crate) fn credential(self) -> Option<&'static str> {
        match self {
            Family::Rest | Family::B2b => Some("x-auth-token"),
            Family::Payments => Some("authorization"),
            Family::Other => None,
        }
    }
}

/// The operations that the server knows; each has its own limit of requests at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `GET /v3/catalog/products`
    ListProducts,
    /// `GET /v3/catalog/products/{id}`
    GetProduct,
    /// `POST /v3/catalog/products`
    CreateProduct,
    /// `PUT /v3/catalog/products`, a list
    UpdateProducts,
    /// `PUT /v3/catalog/products/{id}`
    UpdateProduct,
    /// `DELETE /v3/catalog/products?id:in=`
    DeleteProducts,
    /// `POST /v3/customers`, a list
    CreateCustomers,
    /// `PUT /v3/customers`, a list
    UpdateCustomers,
    /// `PUT /v3/pricelists/{id}/records`, a list
    UpsertPriceRecords,
    /// `GET /v2/orders`
    ListOrders,
    /// `GET /api/v3/io/companies`
    ListCompanies,
    /// `POST /payments`
    ProcessPayment,
    /// Everything else: 404, unless a route of the test answers.
    Unknown,
}

impl Route {
    /// `path` is what follows `/stores/{hash}`, or the whole path.
    pub(crate) fn of(method: &Method, path: &str) -> Route {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        match (method.as_str(), segments.as_slice()) {
            ("GET", ["v3", "catalog", "products"]) => Route::ListProducts,
            ("GET", ["v3", "catalog", "products", _]) => Route::GetProduct,
            ("POST", ["v3", "catalog", "products"]) => Route::CreateProduct,
            ("PUT", ["v3", "catalog", "products"]) => Route::UpdateProducts,
            ("PUT", ["v3", "catalog", "products", _]) => Route::UpdateProduct,
            ("DELETE", ["v3", "catalog", "products"]) => Route::DeleteProducts,
            ("POST", ["v3", "customers"]) => Route::CreateCustomers,
            ("PUT", ["v3", "customers"]) => Route::UpdateCustomers,
            ("PUT", ["v3", "pricelists", _, "records"]) => Route::UpsertPriceRecords,
            ("GET", ["v2", "orders"]) => Route::ListOrders,
            ("GET", ["api", "v3", "io", "companies"]) => Route::ListCompanies,
            ("POST", ["payments"]) => Route::ProcessPayment,
            _ => Route::Unknown,
        }
    }

    /// How many requests of one store may be under way at the same time.
    pub(crate) fn concurrency(self) -> Option<usize> {
        match self {
            Route::CreateCustomers | Route::UpdateCustomers => Some(3),
            Route::UpsertPriceRecords => Some(2),
            _ => None,
        }
    }

    /// How many items one request may carry.
    pub(crate) fn batch(self) -> Option<usize> {
        match self {
            Route::UpdateProducts | Route::CreateCustomers | Route::UpdateCustomers => Some(10),
            Route::DeleteProducts => Some(250),
            Route::UpsertPriceRecords => Some(1000),
            _ => None,
        }
    }
}

/// The family and the store of a path, and where the path goes on after the store.
pub(crate) fn family<'a>(path: &'a str, headers: &'a HeaderMap) -> (Family, &'a str, usize) {
    if path.starts_with("/api/v3/io/") {
        let store = headers.get("x-store-hash").and_then(|value| value.to_str().ok());
        return (Family::B2b, store.unwrap_or_default(), 0);
    }
    let Some((store, _)) = path.strip_prefix("/stores/").and_then(|rest| rest.split_once('/'))
    else {
        return (Family::Other, "", 0);
    };
    let begin = "/stores/".len() + store.len();
    let rest = &path[begin..];
    let family = if rest.starts_with("/v3/") || rest.starts_with("/v2/") {
        Family::Rest
    } else if rest == "/payments" || rest.starts_with("/payments/") {
        Family::Payments
    } else {
        Family::Other
    };
    (family, store, begin)
}
