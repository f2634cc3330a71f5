/** What must not leave the house in a formula, and where it stands. */
export type Urenhed = Urenhedsart & { readonly ark: string; readonly celle: string };

export type Urenhedsart =
  /** A function that not every spreadsheet knows: one of ours, a newer one of Excel's, or another add-in's. */
  | { readonly art: "funktion"; readonly navn: string }
  /** Another workbook. */
  | { readonly art: "andenMappe" }
  /** A sheet that is not in the file. */
  | { readonly art: "manglendeArk"; readonly navn: string }
  /** Something that is not there any more. */
  | { readonly art: "brudtHenvisning" };

export function urenhedstekst(urenhed: Urenhed): string {
  const hvor = `${urenhed.ark}, celle ${urenhed.celle},`;
  switch (urenhed.art) {
    case "funktion":
      return `${hvor} bruger funktionen ${urenhed.navn}, som ikke alle regneark har.`;
    case "andenMappe":
      return `${hvor} henviser til en anden projektmappe.`;
    case "manglendeArk":
      return `${hvor} henviser til arket ${urenhed.navn}, som ikke er med.`;
    case "brudtHenvisning":
      return `${hvor} henviser til noget, der er slettet.`;
  }
}
