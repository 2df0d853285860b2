//! The data of a store and what requests do to it.

mod b2b;
mod items;
mod listing;
mod paging;
mod tally;
mod writes;

use std::collections::BTreeSet;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use self::listing::Listing;
use self::tally::Tally;
use crate::asked::Asked;
use crate::reply::Reply;
use crate::route::Route;

/// How much there is of everything, and how lists and batches behave.
#[derive(Clone, Debug)]
pub(crate) struct Contents {
    pub(crate) products: usize,
    pub(crate) orders: usize,
    pub(crate) companies: usize,
    pub(crate) cap: Option<usize>,
    pub(crate) links: bool,
    pub(crate) cursors: bool,
    pub(crate) empty_lists: bool,
    pub(crate) failing: BTreeSet<u64>,
    pub(crate) refusing: BTreeSet<u64>,
}

impl Default for Contents {
    fn default() -> Self {
        Self {
            products: 1_000,
            orders: 120,
            companies: 120,
            cap: None,
            links: true,
            cursors: true,
            empty_lists: false,
            failing: BTreeSet::new(),
            refusing: BTreeSet::new(),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Store {
    contents: Contents,
    products: Listing,
    orders: Listing,
    companies: Listing,
    invoices: Listing,
    shopper_orders: Listing,
    tally: Mutex<Tally>,
    /// The id of what is created next; no product, order or company has it.
    next: AtomicU64,
}

impl Store {
    pub(crate) fn new(contents: Contents) -> Self {
        let ids = |count: usize| 1..=count as u64;
        let most = contents.products.max(contents.orders).max(contents.companies);
        Self {
            products: Listing::new(ids(contents.products), items::product),
            orders: Listing::new(ids(contents.orders), items::order),
            companies: Listing::new(ids(contents.companies), items::company),
            invoices: Listing::new(ids(contents.orders), items::invoice),
            shopper_orders: Listing::new(ids(contents.orders), items::shopper_order),
            tally: Mutex::default(),
            next: AtomicU64::new(most as u64 + 1),
            contents,
        }
    }

    pub(crate) fn tally(&self) -> Tally {
        self.tallying().clone()
    }

    fn tallying(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn reply(&self, asked: &Asked) -> Reply {
        match asked.route {
            Route::ListProducts => self.list_products(asked),
            Route::GetProduct => self.get_product(asked),
            Route::CreateProduct => self.create_product(asked),
            Route::UpdateProducts => self.update_products(asked),
            Route::UpdateProduct => self.update_product(asked),
            Route::DeleteProducts => self.delete_products(asked),
            Route::CreateCustomers => self.create_customers(asked),
            Route::UpdateCustomers => self.update_customers(asked),
            Route::UpsertPriceRecords => self.upsert_price_records(asked),
            Route::ListOrders => paging::v2(&self.orders, asked, &self.contents),
            Route::ListCompanies => paging::b2b(&self.companies, asked),
            Route::CreateCompany => self.create_company(asked),
            Route::GetCompany => self.get_company(asked),
            Route::ListInvoices => paging::b2b(&self.invoices, asked),
            Route::CreateInvoice => self.create_invoice(asked),
            Route::MakeShopperToken => self.make_shopper_token(asked),
            Route::LogIn => self.log_in(asked),
            Route::ListShopperOrders => paging::b2b_storefront(&self.shopper_orders, asked),
            Route::ProcessPayment => self.pay(asked),
            Route::Unknown => missing(asked),
        }
    }

    fn list_products(&self, asked: &Asked) -> Reply {
        match asked.value("id:in") {
            None => paging::v3(&self.products, asked, &self.contents),
            Some(ids) => {
                let ids = ids.split(',').filter_map(|id| id.parse().ok()).collect();
                paging::v3(&self.products.only(ids), asked, &self.contents)
            }
        }
    }

    fn get_product(&self, asked: &Asked) -> Reply {
        let Some(product) = segment(asked, 4).and_then(|id| self.products.item(id)) else {
            return missing(asked);
        };
        let end = Bytes::from_static(br#","meta":{}}"#);
        Reply::pieces(200, [Bytes::from_static(br#"{"data":"#), product, end])
    }
}

/// The id at this place of the path, the first being 1.
fn segment(asked: &Asked, place: usize) -> Option<u64> {
    asked.resource().split('/').nth(place)?.parse().ok()
}

fn missing(asked: &Asked) -> Reply {
    Reply::error(asked.family, asked.resource(), 404, "Not Found")
}
