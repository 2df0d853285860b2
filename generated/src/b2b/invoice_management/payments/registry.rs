// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of PaymentMethod as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::invoice_management::payments" ["b2b-invoice-management-payments"]
operations {
    GetPayments [200],
    GetPaymentDetail [200] { 404 BadRequestError },
    DeletePayment [200] { 404 BadRequestError },
    GetPaymentOperations [200] { 404 BadRequestError },
    PerformingPaymentOperation [200] (PerformingPaymentOperationInput) { 400 BadRequestError },
    UpdatePaymentProcessingStatus [200] (PaymentProcessingStatusUpdate) { 400 BadRequestError },
    GetPaymentTransactions [200] { 404 BadRequestError },
    CreateOfflinePayment [200] (OfflinePaymentInput) { 422 BadRequestError },
    UpdateOfflinePayment [200] (OfflinePaymentUpdate) { 422 BadRequestError },
}
types {
    SortBy, SearchBy, Payment, PaymentModuleData, PaymentModuleDataTransaction, PaymentLineItem,
    PaymentDetail, PaymentDetailFee, PaymentDetailModuleData, PaymentDetailModuleDataTransaction,
    PaymentOperation, PerformingPaymentOperationInput, PaymentProcessingStatusUpdate,
    PaymentTransaction, PaymentTransactionCard, OfflinePaymentInput, OfflinePayment,
    OfflinePaymentUpdate,
}
);
