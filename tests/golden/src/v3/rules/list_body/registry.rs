// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of List body as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::list_body" ["v3-rules-list-body"]
operations {
    CreateTickets [204] (Vec<TicketPost>),
    DeleteTickets [204] (Vec<i64>),
}
types { TicketPost }
);
