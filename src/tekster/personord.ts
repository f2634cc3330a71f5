/** People, cases and households in the plural, also at the end of a compound: "enkeltsager", "plejefamilier". */
export const FLERTAL =
  "sagerne|sager|borgerne|borgere|husstandene|husstande|familierne|familier|personerne|personer|pers\\.|beboerne|beboere|brugerne|brugere|klienterne|klienter|patienter|elever|modtagere|deltagere|anbragte|indskrevne|visiterede|anbringelser|tilgange|afgange|individer|mennesker|indbyggere|cpr-?n(?:umre|r\\.?)";

/** Departments are called so too: a count where something else says so. */
export const GRUPPER = "børnene|børn|unge|voksne|ældre|drenge|piger|mænd|kvinder";

export const ENTAL =
  "sagen|sag|borgeren|borger|husstanden|husstand|familien|familie|personen|person|beboeren|beboer|barnet|barn|ung|voksen|klient|anbragt|anbringelse";
