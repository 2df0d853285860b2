//! The things in the store: each is a function of its id, in the shape that the API gives it.

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A product of V3 with the fields that a list has without `include`.
pub(crate) fn product(id: u64) -> String {
    let cents = 199 + id * 37 % 20_000;
    let price = format!("{}.{:02}", cents / 100, cents % 100);
    let weight = format!("{}.{}", id % 9, 1 + id % 8);
    let (stock, sold, views) = (id * 13 % 500, id * 7 % 90, id * 11 % 4_000);
    let (category, other, brand) = (10 + id % 17, 40 + id % 5, 1 + id % 12);
    let (month, day, hour, second) = (1 + id % 12, 1 + id % 28, id % 24, id % 60);
    let visible = !id.is_multiple_of(10);
    format!(
        concat!(
            r#"{{"id":{id},"name":"Product {id}","type":"physical","sku":"SKU-{id:06}","#,
            r#""description":"<p>Number {id} of the range, made to order.</p>","weight":{weight},"#,
            r#""width":0,"depth":0,"height":0,"price":{price},"cost_price":0,"retail_price":0,"#,
            r#""sale_price":0,"map_price":0,"tax_class_id":0,"calculated_price":{price},"#,
            r#""categories":[{category},{other}],"brand_id":{brand},"option_set_id":null,"#,
            r#""inventory_level":{stock},"inventory_warning_level":5,"#,
            r#""inventory_tracking":"product","total_sold":{sold},"is_free_shipping":false,"#,
            r#""is_visible":{visible},"is_featured":false,"related_products":[-1],"warranty":"","#,
            r#""upc":"","search_keywords":"range, number {id}","availability":"available","#,
            r#""sort_order":0,"condition":"New","order_quantity_minimum":0,"#,
            r#""order_quantity_maximum":0,"page_title":"","meta_keywords":[],"#,
            r#""date_created":"2023-{month:02}-{day:02}T{hour:02}:15:{second:02}+00:00","#,
            r#""date_modified":"2024-{month:02}-{day:02}T{hour:02}:45:{second:02}+00:00","#,
            r#""view_count":{views},"preorder_release_date":null,"is_preorder_only":false,"#,
            r#""custom_url":{{"url":"/product-{id}/","is_customized":false}},"#,
            r#""base_variant_id":{variant}}}"#,
        ),
        id = id,
        weight = weight,
        price = price,
        category = category,
        other = other,
        brand = brand,
        stock = stock,
        sold = sold,
        visible = visible,
        month = month,
        day = day,
        hour = hour,
        second = second,
        views = views,
        variant = 10_000 + id,
    )
}

/// An order of V2: money is text with four decimals, dates are those of mails.
pub(crate) fn order(id: u64) -> String {
    let cents = 1_000 + id * 53 % 90_000;
    let total = format!("{}.{:02}00", cents / 100, cents % 100);
    // The fourth of March 2024 is a Monday.
    let (day, weekday) = (4 + id % 7, WEEKDAYS[(id % 7) as usize]);
    let (hour, minute, customer) = (id % 24, id % 60, id % 40);
    format!(
        concat!(
            r#"{{"id":{id},"customer_id":{customer},"#,
            r#""date_created":"{weekday}, {day:02} Mar 2024 {hour:02}:{minute:02}:00 +0000","#,
            r#""date_shipped":"","status_id":11,"status":"Awaiting Fulfillment","#,
            r#""subtotal_ex_tax":"{total}","total_ex_tax":"{total}","total_tax":"0.0000","#,
            r#""total_inc_tax":"{total}","refunded_amount":"0.0000","items_total":{items},"#,
            r#""items_shipped":0,"currency_code":"USD","payment_method":"Manual","is_deleted":false,"#,
            r#""staff_notes":null,"customer_message":"","channel_id":1,"coupons":[],"#,
            r#""billing_address":{{"first_name":"Customer","last_name":"{customer}","company":"","#,
            r#""city":"Austin","country_iso2":"US","email":"customer{customer}@shop.example"}}}}"#,
        ),
        id = id,
        customer = customer,
        weekday = weekday,
        day = day,
        hour = hour,
        minute = minute,
        total = total,
        items = 1 + id % 5,
    )
}

/// A company of B2B Edition.
pub(crate) fn company(id: u64) -> String {
    format!(
        concat!(
            r#"{{"companyId":{id},"companyName":"Company {id}","companyStatus":1,"#,
            r#""companyEmail":"company{id}@shop.example","companyPhone":"","bcGroupId":{group},"#,
            r#""bcGroupName":"Company {id}","catalogId":null,"createdAt":{at},"updatedAt":{at}}}"#,
        ),
        id = id,
        group = 100 + id,
        at = 1_709_500_000 + id,
    )
}

/// An invoice of B2B Edition.
pub(crate) fn invoice(id: u64) -> String {
    format!(
        concat!(
            r#"{{"id":"{id}","customerId":"{customer}","invoiceNumber":"{id:08}","type":"Invoice","#,
            r#""orderNumber":"{id}","status":0,"dueDate":1709500000,"createdAt":1709400000,"#,
            r#""originalBalance":{{"code":"USD","value":{value}}},"extraFields":[]}}"#,
        ),
        id = id,
        customer = id % 40,
        value = 10 + id,
    )
}

/// An order as a shopper of B2B Edition sees it.
pub(crate) fn shopper_order(id: u64) -> String {
    format!(
        concat!(
            r#"{{"orderId":"{id}","companyName":"Company 1","createdAt":"{at}","orderStatus":"Shipped","#,
            r#""totalIncTax":"{total}.00","currencyCode":"USD","poNumber":"PO-{id}","isInvoiceOrder":0}}"#,
        ),
        id = id,
        at = 1_709_500_000 + id,
        total = 10 + id,
    )
}
