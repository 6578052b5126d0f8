// Jurisdictions
