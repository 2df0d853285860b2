//! Where a request goes: the family of the API, the store that it names, and the operation.

use hyper::{HeaderMap, Method};

/// Requests of one family spend from one quota of their store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// `/stores/{hash}/v3` and `/stores/{hash}/v2`.
    Rest,
    /// `/stores/{hash}/payments`.
    Payments,
    /// `/api/v3/io`, `/api/v2/io` and `/api/io`, whose store is named by `X-Store-Hash`, and the storefront below `/api/v2`, whose
    /// store is that of the shopper's token.
    B2b,
    /// Any other path: no quota, nothing to find.
    Other,
}

impl Family {
    /// Whether a request has what it would be answered by 401 without.
    pub(crate) fn is_signed_in(self, path: &str, store: &str, headers: &HeaderMap) -> bool {
        let has = |name: &str| headers.contains_key(name);
        match self {
            Family::Rest => has("x-auth-token"),
            Family::Payments => has("authorization"),
            Family::B2b if path == B2B_LOGIN => true,
            Family::B2b if is_storefront(path) => !store.is_empty(),
            Family::B2b => has("authtoken") || has("x-auth-token") && !store.is_empty(),
            Family::Other => true,
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
    /// `POST /api/v3/io/companies`
    CreateCompany,
    /// `GET /api/v3/io/companies/{id}`
    GetCompany,
    /// `GET /api/v3/io/ip/invoices`
    ListInvoices,
    /// `POST /api/v3/io/ip/invoices`; a number that was taken before is refused with status 200
    CreateInvoice,
    /// `POST /api/io/auth/customers/storefront`
    MakeShopperToken,
    /// `POST /api/v2/login`
    LogIn,
    /// `GET /api/v2/orders`, of a shopper
    ListShopperOrders,
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
            ("POST", ["api", "v3", "io", "companies"]) => Route::CreateCompany,
            ("GET", ["api", "v3", "io", "companies", _]) => Route::GetCompany,
            ("GET", ["api", "v3", "io", "ip", "invoices"]) => Route::ListInvoices,
            ("POST", ["api", "v3", "io", "ip", "invoices"]) => Route::CreateInvoice,
            ("POST", ["api", "io", "auth", "customers", "storefront"]) => Route::MakeShopperToken,
            ("POST", ["api", "v2", "login"]) => Route::LogIn,
            ("GET", ["api", "v2", "orders"]) => Route::ListShopperOrders,
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

const B2B_MANAGEMENT: [&str; 3] = ["/api/v3/io/", "/api/v2/io/", "/api/io/"];
const B2B_LOGIN: &str = "/api/v2/login";

fn is_storefront(path: &str) -> bool {
    path.starts_with("/api/v2/") && !path.starts_with("/api/v2/io/")
}

/// The token of a shopper of B2B Edition.
pub(crate) fn shopper_token(store: &str, customer: u64) -> String {
    format!("shopper.{store}.{customer}")
}

/// The store of a shopper's token; none of any other text.
fn store_of(token: &str) -> Option<&str> {
    let (store, customer) = token.strip_prefix("shopper.")?.rsplit_once('.')?;
    customer.parse::<u64>().is_ok().then_some(store)
}

/// The family and the store of a path, and where the path goes on after the store.
pub(crate) fn family<'a>(path: &'a str, headers: &'a HeaderMap) -> (Family, &'a str, usize) {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if is_storefront(path) {
        let token = header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        return (Family::B2b, token.and_then(store_of).unwrap_or_default(), 0);
    }
    if B2B_MANAGEMENT.iter().any(|begin| path.starts_with(begin)) {
        return (Family::B2b, header("x-store-hash").unwrap_or_default(), 0);
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
