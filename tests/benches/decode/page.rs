//! The bytes of one page of products: keys in the order that recorded answers have, values that need no leniency, compact
//! as they travel. `options` and `modifiers` are not included, since with them a store cuts its pages to ten products.

use serde_json::{Map, Value as Json, json};

pub(crate) const PRODUCTS: i64 = 250;
pub(crate) const VARIANTS: i64 = 4;

/// A page of 250 products with variants, images, custom fields, price rules and videos.
pub(crate) fn page() -> Json {
    let products: Vec<_> = (1..=PRODUCTS).map(product).collect();
    json!({
        "data": products,
        "meta": {"pagination": {
            "total": 10_000, "count": PRODUCTS, "per_page": PRODUCTS, "current_page": 1, "total_pages": 40,
            "links": {
                "next": "?include=variants%2Cimages&limit=250&page=2",
                "current": "?include=variants%2Cimages&limit=250&page=1"
            }
        }}
    })
}

/// The same page with the keys of every object in the order of the alphabet, which no type declares.
pub(crate) fn sorted(json: Json) -> Json {
    match json {
        Json::Object(object) => {
            let mut entries: Vec<_> = object.into_iter().collect();
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
            entries
                .into_iter()
                .map(|(key, value)| (key, sorted(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Json::Array(items) => items.into_iter().map(sorted).collect(),
        leaf => leaf,
    }
}

/// An amount of money, with and without a fraction: `7.95`, `12`.
fn money(number: i64) -> Json {
    match number % 3 {
        0 => json!(number % 400),
        _ => json!((number * 795 % 40_000) as f64 / 100.0),
    }
}

fn product(id: i64) -> Json {
    let description = format!(
        "<p class=\"lead\">Jug no. {id}, turned by hand from clay of the river bank and fired twice.</p>\n<ul><li>Holds one \
         litre, give or take a mouthful.</li><li>Stands hot water, cold water and the dish washer.</li><li>The glaze is \
         free of lead.</li></ul>\n<p>Every jug is a little different from the next; the photographs show three of them.</p>"
    );
    json!({
        "id": id,
        "name": format!("Jug of one litre, no. {id}"),
        "type": "physical",
        "sku": format!("JUG-{id:05}"),
        "description": description,
        "weight": 1.25, "width": 12, "depth": 12, "height": 24.5,
        "price": money(id), "cost_price": money(id + 1), "retail_price": money(id + 2),
        "sale_price": 0, "map_price": 0, "tax_class_id": 0, "product_tax_code": "", "calculated_price": money(id),
        "categories": [23, 21, 100 + id % 7],
        "brand_id": 36, "option_set_id": id + 50, "option_set_display": "right",
        "inventory_level": id % 90, "inventory_warning_level": 5, "inventory_tracking": "variant",
        "reviews_rating_sum": 0, "reviews_count": 0, "total_sold": 7,
        "fixed_cost_shipping_price": 0, "is_free_shipping": false, "is_visible": true, "is_featured": false,
        "related_products": [-1],
        "warranty": "", "bin_picking_number": "", "layout_file": "product.html", "upc": "", "mpn": "", "gtin": "",
        "search_keywords": "jug, clay, kitchen", "availability": "available", "availability_description": "",
        "gift_wrapping_options_type": "any", "gift_wrapping_options_list": [],
        "sort_order": 0, "condition": "New", "is_condition_shown": false,
        "order_quantity_minimum": 0, "order_quantity_maximum": 0,
        "page_title": "", "meta_keywords": [], "meta_description": "",
        "date_created": "2024-02-15T14:48:46+00:00", "date_modified": "2025-09-05T20:42:07+00:00",
        "view_count": 10, "preorder_release_date": null, "preorder_message": "",
        "is_preorder_only": false, "is_price_hidden": false, "price_hidden_label": "",
        "custom_url": {"url": format!("/kitchen/jug-{id}/"), "is_customized": true},
        "base_variant_id": null,
        "open_graph_type": "product", "open_graph_title": "", "open_graph_description": "",
        "open_graph_use_meta_description": true, "open_graph_use_product_name": true, "open_graph_use_image": true,
        "variants": (1..=VARIANTS).map(|number| variant(id, number)).collect::<Vec<_>>(),
        "images": (1..=3).map(|number| image(id, number)).collect::<Vec<_>>(),
        "primary_image": image(id, 1),
        "videos": [{
            "id": id, "type": "youtube", "video_id": "a1B2c3D4e5F", "product_id": id, "sort_order": 1,
            "title": "How a jug is thrown", "description": "", "length": "01:54"
        }],
        "custom_fields": [
            {"id": 2 * id, "name": "Clay", "value": "River bank"},
            {"id": 2 * id + 1, "name": "Fired at", "value": "1240"}
        ],
        "bulk_pricing_rules": [
            {"id": id, "quantity_min": 10, "quantity_max": 19, "type": "percent", "amount": 7.5}
        ]
    })
}

fn variant(product: i64, number: i64) -> Json {
    let id = product * 10 + number;
    json!({
        "id": id, "product_id": product, "sku": format!("JUG-{product:05}-{number}"), "sku_id": id + 7,
        "price": money(id), "calculated_price": money(id), "sale_price": null, "retail_price": null, "map_price": null,
        "weight": null, "width": null, "height": null, "depth": null,
        "is_free_shipping": false, "fixed_cost_shipping_price": null, "calculated_weight": 1.25,
        "purchasing_disabled": false, "purchasing_disabled_message": "",
        "image_url": format!("https://cdn.example.com/s-abc123/products/{product}/images/{id}/jug__{id}.560.850.jpg?c=2"),
        "cost_price": money(id + 1), "upc": "", "mpn": "", "gtin": "",
        "inventory_level": id % 90, "inventory_warning_level": 5, "bin_picking_number": "",
        "option_values": [
            {"id": 170 + number, "label": "Blue", "option_id": 220, "option_display_name": "Colour"},
            {"id": 180 + number, "label": "Large", "option_id": 221, "option_display_name": "Size"}
        ]
    })
}

fn image(product: i64, number: i64) -> Json {
    let id = product * 10 + number;
    let at = |size: &str| {
        format!(
            "https://cdn.example.com/s-abc123/products/{product}/images/{id}/jug__{id}.{size}.jpg?c=2"
        )
    };
    json!({
        "id": id, "product_id": product, "is_thumbnail": number == 1, "sort_order": number, "description": "",
        "image_file": format!("o/381/jug__{id}.jpg"),
        "url_zoom": at("1280.1280"), "url_standard": at("560.850"), "url_thumbnail": at("330.500"),
        "url_tiny": at("66.100"), "date_modified": "2025-09-13T15:57:07+00:00"
    })
}
