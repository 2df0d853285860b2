// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Wishlist as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::wishlists" ["v3-wishlists"]
operations {
    GetWishlists [200] { 401 ConflictError, 500 ConflictError },
    CreateWishlist [201] (WishlistPost) { 401 ConflictError, 500 ConflictError },
    DeleteWishlistItem [200] { 401 ConflictError, 500 ConflictError },
    GetWishlist [200] { 401 ConflictError, 500 ConflictError },
    UpdateWishlist [201] (WishlistPut) { 401 ConflictError, 500 ConflictError },
    DeleteWishlist [204] { 401 ConflictError, 500 ConflictError },
    AddWishlistItem [201] (WishlistItemPost) { 401 ConflictError },
}
types { Wishlist, WishlistItem, WishlistPost, WishlistPostItem, WishlistPut, WishlistItemPost }
);
