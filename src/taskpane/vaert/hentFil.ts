/** Hands something to the browser's downloads. */
export function hentFil(filnavn: string, type: string, indhold: BlobPart): void {
  const adresse = URL.createObjectURL(new Blob([indhold], { type }));
  const anker = document.createElement("a");
  anker.href = adresse;
  anker.download = filnavn;
  anker.click();
  // The download has its own hold of the bytes once the click is handled.
  setTimeout(() => URL.revokeObjectURL(adresse), 0);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const hentXlsx = (filnavn: string, bytes: Uint8Array): void => hentFil(filnavn, XLSX, bytes as BlobPart);
