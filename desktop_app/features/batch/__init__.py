"""Many records are changed at once, and it is seen beforehand what becomes of them."""
