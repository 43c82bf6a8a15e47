"""What a user can do, declared once; menus, keys and tooltips are made from it."""
