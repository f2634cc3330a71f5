import { cellenavn } from "../../formel";

/** A cell among all of a workbook's: "Ark1!B2". */
export const cellenoegle = (ark: string, celle: { readonly raekke: number; readonly kolonne: number }): string =>
  `${ark}!${cellenavn(celle)}`;
