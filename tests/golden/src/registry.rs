// Written by `cargo xtask regen`; edit nothing here.
//! What this crate binds, as data: for each operation its method, path, scope, paging and limits, and a function that decodes an
//! answer and encodes it again; the same for each type. For tools: what replays payloads, checks contracts, finds an operation
//! by its path.
//!
//! ```
//! use bigcommerce::{Method, registry};
//!
//! for (module, operation) in registry::ALL.find(&Method::GET, "/v3/catalog/products/77") {
//!     println!("{}::{} needs {:?}", module.path, operation.name, operation.spec.scope);
//! }
//! ```

pub use bigcommerce_runtime::registry::*;

/// Every module whose feature is on, with its operations and types.
pub static ALL: Registry = Registry::new(&[
    #[cfg(feature = "v3-rules-response-fields-are-optional")]
    &crate::v3::rules::response_fields_are_optional::registry::MODULE,
    #[cfg(feature = "v3-rules-required-fields-are-constructor-arguments")]
    &crate::v3::rules::required_fields_are_constructor_arguments::registry::MODULE,
    #[cfg(feature = "v3-rules-eight-required-fields-are-setters")]
    &crate::v3::rules::eight_required_fields_are_setters::registry::MODULE,
    #[cfg(feature = "v3-rules-optional-request-field")]
    &crate::v3::rules::optional_request_field::registry::MODULE,
    #[cfg(feature = "v3-rules-nullable-request-field")]
    &crate::v3::rules::nullable_request_field::registry::MODULE,
    #[cfg(feature = "v3-rules-put-fields-are-nullable-at-the-top")]
    &crate::v3::rules::put_fields_are_nullable_at_the_top::registry::MODULE,
    #[cfg(feature = "v3-rules-x-required-by-method")]
    &crate::v3::rules::x_required_by_method::registry::MODULE,
    #[cfg(feature = "v3-rules-x-nullable")]
    &crate::v3::rules::x_nullable::registry::MODULE,
    #[cfg(feature = "v3-rules-read-only-is-left-out-of-requests")]
    &crate::v3::rules::read_only_is_left_out_of_requests::registry::MODULE,
    #[cfg(feature = "v3-rules-write-only-is-left-out-of-responses")]
    &crate::v3::rules::write_only_is_left_out_of_responses::registry::MODULE,
    #[cfg(feature = "v3-rules-both-ways-one-type-where-rules-agree")]
    &crate::v3::rules::both_ways_one_type_where_rules_agree::registry::MODULE,
    #[cfg(feature = "v3-rules-both-ways-two-types-where-rules-differ")]
    &crate::v3::rules::both_ways_two_types_where_rules_differ::registry::MODULE,
    #[cfg(feature = "v3-rules-integers-are-i64")]
    &crate::v3::rules::integers_are_i64::registry::MODULE,
    #[cfg(feature = "v3-rules-number-is-decimal")]
    &crate::v3::rules::number_is_decimal::registry::MODULE,
    #[cfg(feature = "v3-rules-overlay-makes-a-number-f64")]
    &crate::v3::rules::overlay_makes_a_number_f64::registry::MODULE,
    #[cfg(feature = "v2-rules-text-with-format-decimal")]
    &crate::v2::rules::text_with_format_decimal::registry::MODULE,
    #[cfg(feature = "v3-rules-date-time-v3")]
    &crate::v3::rules::date_time_v3::registry::MODULE,
    #[cfg(feature = "v2-rules-date-time-v2")]
    &crate::v2::rules::date_time_v2::registry::MODULE,
    #[cfg(feature = "v3-rules-date-and-time")]
    &crate::v3::rules::date_and_time::registry::MODULE,
    #[cfg(feature = "v3-rules-formats-without-a-type-are-documented")]
    &crate::v3::rules::formats_without_a_type_are_documented::registry::MODULE,
    #[cfg(feature = "v3-rules-facts-are-documented")]
    &crate::v3::rules::facts_are_documented::registry::MODULE,
    #[cfg(feature = "v3-rules-open-enum")]
    &crate::v3::rules::open_enum::registry::MODULE,
    #[cfg(feature = "v3-rules-odd-enum-values")]
    &crate::v3::rules::odd_enum_values::registry::MODULE,
    #[cfg(feature = "v3-rules-integer-enum-stays-i64")]
    &crate::v3::rules::integer_enum_stays_i64::registry::MODULE,
    #[cfg(feature = "v3-rules-nullable-enum")]
    &crate::v3::rules::nullable_enum::registry::MODULE,
    #[cfg(feature = "v3-rules-equal-enum-values-once")]
    &crate::v3::rules::equal_enum_values_once::registry::MODULE,
    #[cfg(feature = "v3-rules-all-of-is-merged")]
    &crate::v3::rules::all_of_is_merged::registry::MODULE,
    #[cfg(feature = "v3-rules-all-of-with-a-conflict")]
    &crate::v3::rules::all_of_with_a_conflict::registry::MODULE,
    #[cfg(feature = "v3-rules-all-of-with-one-reference-is-that-type")]
    &crate::v3::rules::all_of_with_one_reference_is_that_type::registry::MODULE,
    #[cfg(feature = "v3-rules-nullable-all-of")]
    &crate::v3::rules::nullable_all_of::registry::MODULE,
    #[cfg(feature = "v3-rules-title-names-an-inline-type")]
    &crate::v3::rules::title_names_an_inline_type::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-by-discriminator")]
    &crate::v3::rules::one_of_by_discriminator::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-by-tag")]
    &crate::v3::rules::one_of_by_tag::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-by-keys")]
    &crate::v3::rules::one_of_by_keys::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-by-json-type")]
    &crate::v3::rules::one_of_by_json_type::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-arrays")]
    &crate::v3::rules::one_of_arrays::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-with-an-alternative-that-has-all-keys")]
    &crate::v3::rules::one_of_with_an_alternative_that_has_all_keys::registry::MODULE,
    #[cfg(feature = "v3-rules-alternatives-that-nothing-tells-apart")]
    &crate::v3::rules::alternatives_that_nothing_tells_apart::registry::MODULE,
    #[cfg(feature = "v3-rules-nested-one-of-is-flattened")]
    &crate::v3::rules::nested_one_of_is_flattened::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-with-one-alternative-is-that-type")]
    &crate::v3::rules::one_of_with_one_alternative_is_that_type::registry::MODULE,
    #[cfg(feature = "v3-rules-recursive-type-is-boxed")]
    &crate::v3::rules::recursive_type_is_boxed::registry::MODULE,
    #[cfg(feature = "v3-rules-recursive-list-is-not-boxed")]
    &crate::v3::rules::recursive_list_is_not_boxed::registry::MODULE,
    #[cfg(feature = "v3-rules-recursive-union-is-boxed")]
    &crate::v3::rules::recursive_union_is_boxed::registry::MODULE,
    #[cfg(feature = "v3-rules-required-field-is-boxed")]
    &crate::v3::rules::required_field_is_boxed::registry::MODULE,
    #[cfg(feature = "v3-rules-additional-properties")]
    &crate::v3::rules::additional_properties::registry::MODULE,
    #[cfg(feature = "v3-rules-without-properties-or-items")]
    &crate::v3::rules::without_properties_or_items::registry::MODULE,
    #[cfg(feature = "v3-rules-property-names-of-openapi")]
    &crate::v3::rules::property_names_of_openapi::registry::MODULE,
    #[cfg(feature = "v3-rules-filters-grouped-by-field")]
    &crate::v3::rules::filters_grouped_by_field::registry::MODULE,
    #[cfg(feature = "v2-rules-filters-of-v2")]
    &crate::v2::rules::filters_of_v2::registry::MODULE,
    #[cfg(feature = "v3-rules-min-prefix-is-no-filter-in-v3")]
    &crate::v3::rules::min_prefix_is_no_filter_in_v3::registry::MODULE,
    #[cfg(feature = "v3-rules-csv-lists")]
    &crate::v3::rules::csv_lists::registry::MODULE,
    #[cfg(feature = "v3-rules-exploded-lists")]
    &crate::v3::rules::exploded_lists::registry::MODULE,
    #[cfg(feature = "v3-rules-structured-query-parameter")]
    &crate::v3::rules::structured_query_parameter::registry::MODULE,
    #[cfg(feature = "v3-rules-include-and-field-lists")]
    &crate::v3::rules::include_and_field_lists::registry::MODULE,
    #[cfg(feature = "v3-rules-sort-and-direction")]
    &crate::v3::rules::sort_and_direction::registry::MODULE,
    #[cfg(feature = "v3-rules-required-query-parameter")]
    &crate::v3::rules::required_query_parameter::registry::MODULE,
    #[cfg(feature = "v3-rules-header-parameter")]
    &crate::v3::rules::header_parameter::registry::MODULE,
    #[cfg(feature = "v3-rules-headers-of-the-client")]
    &crate::v3::rules::headers_of_the_client::registry::MODULE,
    #[cfg(feature = "v3-rules-path-parameters")]
    &crate::v3::rules::path_parameters::registry::MODULE,
    #[cfg(feature = "v3-rules-path-parameter-and-body-field-of-one-name")]
    &crate::v3::rules::path_parameter_and_body_field_of_one_name::registry::MODULE,
    #[cfg(feature = "v3-rules-parameter-of-the-operation-overrides")]
    &crate::v3::rules::parameter_of_the_operation_overrides::registry::MODULE,
    #[cfg(feature = "v3-rules-duplicate-parameter")]
    &crate::v3::rules::duplicate_parameter::registry::MODULE,
    #[cfg(feature = "v3-rules-envelope-data")]
    &crate::v3::rules::envelope_data::registry::MODULE,
    #[cfg(feature = "v3-rules-envelope-page")]
    &crate::v3::rules::envelope_page::registry::MODULE,
    #[cfg(feature = "v2-rules-envelope-bare")]
    &crate::v2::rules::envelope_bare::registry::MODULE,
    #[cfg(feature = "v2-rules-envelope-bare-list")]
    &crate::v2::rules::envelope_bare_list::registry::MODULE,
    #[cfg(feature = "v3-rules-envelope-batch")]
    &crate::v3::rules::envelope_batch::registry::MODULE,
    #[cfg(feature = "v3-rules-envelope-empty")]
    &crate::v3::rules::envelope_empty::registry::MODULE,
    #[cfg(feature = "v3-rules-envelope-text")]
    &crate::v3::rules::envelope_text::registry::MODULE,
    #[cfg(feature = "v3-rules-envelope-bytes")]
    &crate::v3::rules::envelope_bytes::registry::MODULE,
    #[cfg(feature = "v3-rules-success-or-204")]
    &crate::v3::rules::success_or_204::registry::MODULE,
    #[cfg(feature = "v3-rules-successes-that-differ")]
    &crate::v3::rules::successes_that_differ::registry::MODULE,
    #[cfg(feature = "v3-rules-equal-successes-are-one")]
    &crate::v3::rules::equal_successes_are_one::registry::MODULE,
    #[cfg(feature = "v3-rules-page-and-batch")]
    &crate::v3::rules::page_and_batch::registry::MODULE,
    #[cfg(feature = "v3-rules-data-and-batch")]
    &crate::v3::rules::data_and_batch::registry::MODULE,
    #[cfg(feature = "v3-rules-media-types-that-are-none")]
    &crate::v3::rules::media_types_that_are_none::registry::MODULE,
    #[cfg(feature = "v3-rules-paging")]
    &crate::v3::rules::paging::registry::MODULE,
    #[cfg(feature = "v3-rules-multipart-with-a-file")]
    &crate::v3::rules::multipart_with_a_file::registry::MODULE,
    #[cfg(feature = "v3-rules-multipart-beside-json")]
    &crate::v3::rules::multipart_beside_json::registry::MODULE,
    #[cfg(feature = "v3-rules-urlencoded-form")]
    &crate::v3::rules::urlencoded_form::registry::MODULE,
    #[cfg(feature = "v3-rules-text-body")]
    &crate::v3::rules::text_body::registry::MODULE,
    #[cfg(feature = "v3-rules-list-body")]
    &crate::v3::rules::list_body::registry::MODULE,
    #[cfg(feature = "v3-rules-union-body")]
    &crate::v3::rules::union_body::registry::MODULE,
    #[cfg(feature = "v3-rules-registry")]
    &crate::v3::rules::registry::registry::MODULE,
    #[cfg(feature = "v3-rules-error-bodies")]
    &crate::v3::rules::error_bodies::registry::MODULE,
    #[cfg(feature = "v3-rules-deprecated")]
    &crate::v3::rules::deprecated::registry::MODULE,
    #[cfg(feature = "v3-rules-names-that-are-rust-keywords")]
    &crate::v3::rules::names_that_are_rust_keywords::registry::MODULE,
    #[cfg(feature = "v3-rules-names-that-collide")]
    &crate::v3::rules::names_that_collide::registry::MODULE,
    #[cfg(feature = "v3-rules-odd-operation-ids")]
    &crate::v3::rules::odd_operation_ids::registry::MODULE,
    #[cfg(feature = "v3-rules-equal-one")]
    &crate::v3::rules::equal_one::registry::MODULE,
    #[cfg(feature = "v3-rules-equal-two")]
    &crate::v3::rules::equal_two::registry::MODULE,
    #[cfg(feature = "v3-rules-equal-shapes-in-one-module")]
    &crate::v3::rules::equal_shapes_in_one_module::registry::MODULE,
    #[cfg(feature = "v3-rules-equal-recursive-shapes")]
    &crate::v3::rules::equal_recursive_shapes::registry::MODULE,
    #[cfg(feature = "v3-rules-shared-error-one")]
    &crate::v3::rules::shared_error_one::registry::MODULE,
    #[cfg(feature = "v3-rules-shared-error-two")]
    &crate::v3::rules::shared_error_two::registry::MODULE,
    #[cfg(feature = "v3-boards-metafields-one")]
    &crate::v3::boards::metafields_one::registry::MODULE,
    #[cfg(feature = "v3-planks-metafields-two")]
    &crate::v3::planks::metafields_two::registry::MODULE,
    #[cfg(feature = "v3-rules-small-one")]
    &crate::v3::rules::small_one::registry::MODULE,
    #[cfg(feature = "v3-rules-small-two")]
    &crate::v3::rules::small_two::registry::MODULE,
    #[cfg(feature = "storefront-rules-storefront-family")]
    &crate::storefront::rules::storefront_family::registry::MODULE,
    #[cfg(feature = "payments-rules-payments-family")]
    &crate::payments::rules::payments_family::registry::MODULE,
    #[cfg(feature = "v3-rules-same-id-one")]
    &crate::v3::rules::same_id_one::registry::MODULE,
    #[cfg(feature = "v3-rules-same-id-two")]
    &crate::v3::rules::same_id_two::registry::MODULE,
    #[cfg(feature = "v3-rules-scope-of-reading-and-writing")]
    &crate::v3::rules::scope_of_reading_and_writing::registry::MODULE,
    #[cfg(feature = "v3-rules-patch-is-an-update")]
    &crate::v3::rules::patch_is_an_update::registry::MODULE,
    #[cfg(feature = "v3-rules-batches-and-concurrency")]
    &crate::v3::rules::batches_and_concurrency::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-two-records-with-the-same-keys")]
    &crate::v3::rules::one_of_two_records_with_the_same_keys::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-texts-of-two-formats")]
    &crate::v3::rules::one_of_texts_of_two_formats::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-arrays-beside-text")]
    &crate::v3::rules::one_of_arrays_beside_text::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-a-map")]
    &crate::v3::rules::one_of_a_map::registry::MODULE,
    #[cfg(feature = "v3-rules-discriminator-that-misses-an-alternative")]
    &crate::v3::rules::discriminator_that_misses_an_alternative::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-beside-properties")]
    &crate::v3::rules::one_of_beside_properties::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-with-a-part-of-the-others")]
    &crate::v3::rules::one_of_with_a_part_of_the_others::registry::MODULE,
    #[cfg(feature = "v3-rules-keys-that-a-use-leaves-out-tell-nothing-apart")]
    &crate::v3::rules::keys_that_a_use_leaves_out_tell_nothing_apart::registry::MODULE,
    #[cfg(feature = "v3-rules-one-of-records-that-hold-the-choice")]
    &crate::v3::rules::one_of_records_that_hold_the_choice::registry::MODULE,
    #[cfg(feature = "b2b-rules-b2b-family")]
    &crate::b2b::rules::b2b_family::registry::MODULE,
    #[cfg(feature = "b2b-internal")]
    &crate::b2b::internal::rules::b2b_family::registry::MODULE,
    #[cfg(feature = "v3-rules-items-of-all-parts")]
    &crate::v3::rules::items_of_all_parts::registry::MODULE,
    #[cfg(feature = "provider-rules-contract-of-an-app")]
    &crate::provider::rules::contract_of_an_app::registry::MODULE,
    #[cfg(feature = "b2b-rules-lists-in-an-object")]
    &crate::b2b::rules::lists_in_an_object::registry::MODULE,
    #[cfg(feature = "v3-rules-events-hooks")]
    &crate::v3::rules::events_hooks::registry::MODULE,
    #[cfg(feature = "webhooks")]
    &crate::webhook::registry::MODULE,
    #[cfg(any(feature = "v3-rules-shared-error-one", feature = "v3-rules-shared-error-two"))]
    &crate::shared::errors::bad_request_error::MODULE,
    #[cfg(any(feature = "v3-rules-equal-one", feature = "v3-rules-equal-two"))]
    &crate::shared::harbours::harbour::MODULE,
    #[cfg(any(feature = "v3-boards-metafields-one", feature = "v3-planks-metafields-two"))]
    &crate::shared::metafields::metafield::MODULE,
    #[cfg(any(feature = "v3-rules-headers-of-the-client", feature = "v3-rules-successes-that-differ"))]
    &crate::shared::rules::n::MODULE,
    #[cfg(any(feature = "v3-rules-small-one", feature = "v3-rules-small-two"))]
    &crate::shared::rules::edge_length_edge_angle::MODULE,
    #[cfg(any(feature = "v3-rules-events-hooks", feature = "webhooks"))]
    &crate::shared::rules::scope::MODULE,
    #[cfg(any(
        feature = "v3-rules-optional-request-field", feature = "v3-rules-structured-query-parameter",
    ))]
    &crate::shared::things::size::MODULE,
    #[cfg(any(feature = "v3-rules-csv-lists", feature = "v3-rules-exploded-lists"))]
    &crate::shared::things::flag::MODULE,
]);
