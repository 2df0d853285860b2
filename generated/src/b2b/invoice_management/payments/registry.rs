// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of PaymentMethod as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::invoice_management::payments" ["b2b-invoice-management-payments"]
operations {
    GetPayments [200],
    GetPaymentDetail [200] { 404 ResponseError },
    DeletePayment [200] { 404 ResponseError },
    GetPaymentOperations [200] { 404 ResponseError },
    PerformingPaymentOperation [200] (PerformingPaymentOperationInput) { 400 ResponseError },
    UpdatePaymentProcessingStatus [200] (PaymentProcessingStatusUpdate) { 400 ResponseError },
    GetPaymentTransactions [200] { 404 ResponseError },
    CreateOfflinePayment [200] (OfflinePaymentInput) { 422 ResponseError },
    UpdateOfflinePayment [200] (OfflinePaymentUpdate) { 422 ResponseError },
}
types {
    SortBy, SearchBy, Payment, PaymentModuleData, PaymentModuleDataTransaction, PaymentLineItem,
    PaymentDetail, PaymentDetailFee, PaymentDetailModuleData, PaymentDetailModuleDataTransaction,
    PaymentOperation, PerformingPaymentOperationInput, PaymentProcessingStatusUpdate,
    PaymentTransaction, PaymentTransactionCard, OfflinePaymentInput, OfflinePayment,
    OfflinePaymentUpdate,
}
);
