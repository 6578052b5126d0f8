// Matters
