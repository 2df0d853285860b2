//! Serves the tax contract with one rate for all: `TAX_USER=… TAX_PASSWORD=… cargo run --example tax_provider --features axum,provider-tax`

use bigcommerce::Decimal;
use bigcommerce::provider::tax::*;
use bigcommerce::provider::{Basic, ProviderError, required};

pub struct FlatTax {
    pub rate: Decimal,
}

impl TaxProvider for FlatTax {
    async fn estimate_taxes(
        &self,
        request: EstimateTaxesRequest,
    ) -> Result<ResponseQuote, ProviderError> {
        let id = required(request.body.id, "id")?;
        self.quote(id, request.body.documents)
    }
    async fn commit_tax_quote(
        &self,
        request: CommitTaxQuoteRequest,
    ) -> Result<ResponseQuote, ProviderError> {
        let id = required(request.body.id, "id")?;
        self.quote(id, request.body.documents) // An app that reports taxes keeps the quote here.
    }
    async fn adjust_tax_quote(
        &self,
        request: AdjustTaxQuoteRequest,
    ) -> Result<ResponseQuote, ProviderError> {
        self.quote(request.id, request.body.documents)
    }
    async fn void_tax_quote(&self, _: VoidTaxQuoteRequest) -> Result<(), ProviderError> {
        Ok(())
    }
}

impl FlatTax {
    fn quote(
        &self,
        id: String,
        asked: Option<Vec<RequestDocument>>,
    ) -> Result<ResponseQuote, ProviderError> {
        let documents = asked.into_iter().flatten().map(|document| self.document(document));
        Ok(ResponseQuote::new(id, documents.collect::<Result<Vec<_>, _>>()?))
    }

    fn document(&self, asked: RequestDocument) -> Result<ResponseDocument, ProviderError> {
        let (shipping, handling) =
            (required(asked.shipping, "shipping")?, required(asked.handling, "handling")?);
        let items = asked.items.into_iter().flatten().map(|item| {
            let answer = ResponseDocumentItem::new(
                required(item.id, "item.id")?,
                self.price(item.price, item.tax_exempt)?,
                item.r#type.unwrap_or(ItemType::Item),
            );
            let Some(wrapping) = item.wrapping else { return Ok(answer) };
            let price = self.price(wrapping.price, wrapping.tax_exempt)?;
            let id = required(wrapping.id, "wrapping.id")?;
            Ok(answer.wrapping(ResponseDocumentItemWrapping::new(
                id,
                price,
                WrappingType::Wrapping,
            )))
        });
        Ok(ResponseDocument::new(
            required(asked.id, "document.id")?,
            items.collect::<Result<Vec<_>, ProviderError>>()?,
            ResponseDocumentShipping::new(
                required(shipping.id, "shipping.id")?,
                self.price(shipping.price, shipping.tax_exempt)?,
                ShippingType::Shipping,
            ),
            ResponseDocumentHandling::new(
                required(handling.id, "handling.id")?,
                self.price(handling.price, handling.tax_exempt)?,
                HandlingType::Handling,
            ),
        ))
    }

    fn price(
        &self,
        asked: Option<RequestDocumentShippingPrice>,
        exempt: Option<bool>,
    ) -> Result<ResponseTaxprice, ProviderError> {
        let asked = required(asked, "price")?;
        let amount = required(asked.amount, "price.amount")?;
        let rate = if exempt == Some(true) { Decimal::ZERO } else { self.rate };
        let (with, without) = match asked.tax_inclusive {
            Some(true) => (amount, (amount / (Decimal::ONE + rate)).round_dp(2)),
            _ => ((amount * (Decimal::ONE + rate)).round_dp(2), amount),
        };
        let tax = with - without;
        Ok(ResponseTaxprice::new(with, without, tax, rate, [SalesTax::new("Flat tax", rate, tax)]))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let login = Basic::new(std::env::var("TAX_USER")?, std::env::var("TAX_PASSWORD")?);
    let router = service(FlatTax { rate: Decimal::new(7, 2) }, login)
        .on_refusal(|refused| eprintln!("{:?}: {}", refused.operation, refused.refusal))
        .router();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, router).await?;
    Ok(())
}
