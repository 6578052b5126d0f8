// Exhibits
