// Written by `cargo xtask regen`; edit nothing here.
//! Types of webhooks.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceivingAndDisposingWebHookDataInput {
    pub data: Option<Id>,
    pub scope: Option<String>,
    pub producer: Option<String>,
}

record!(ReceivingAndDisposingWebHookDataInput { data, scope, producer });

impl ReceivingAndDisposingWebHookDataInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn data(mut self, value: Id) -> Self {
        self.data = Some(value);
        self
    }
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    pub fn producer(mut self, value: impl Into<String>) -> Self {
        self.producer = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceivingAndDisposingCustomerWebHookDataInput {
    /// At least 1 character.
    pub scope: String,
    pub data: ReceivingAndDisposingCustomerWebHookDataInputData,
    /// At least 1 character.
    pub producer: String,
}

record!(ReceivingAndDisposingCustomerWebHookDataInput { scope, data, producer });

impl ReceivingAndDisposingCustomerWebHookDataInput {
    pub fn new(
        scope: impl Into<String>,
        data: ReceivingAndDisposingCustomerWebHookDataInputData,
        producer: impl Into<String>,
    ) -> Self {
        Self {
            scope: scope.into(),
            data,
            producer: producer.into(),
        }
    }
    /// At least 1 character.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = value.into();
        self
    }
    pub fn data(
        mut self,
        value: ReceivingAndDisposingCustomerWebHookDataInputData,
    ) -> Self {
        self.data = value;
        self
    }
    /// At least 1 character.
    pub fn producer(mut self, value: impl Into<String>) -> Self {
        self.producer = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceivingAndDisposingCustomerWebHookDataInputData {
    pub id: i64,
}

record!(ReceivingAndDisposingCustomerWebHookDataInputData { id });

impl ReceivingAndDisposingCustomerWebHookDataInputData {
    pub fn new(id: i64) -> Self {
        Self { id }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterWebHooksEventInput {
    pub scope: String,
    pub destination: String,
}

record!(RegisterWebHooksEventInput { scope, destination });

impl RegisterWebHooksEventInput {
    pub fn new(scope: impl Into<String>, destination: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            destination: destination.into(),
        }
    }
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = value.into();
        self
    }
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = value.into();
        self
    }
}
