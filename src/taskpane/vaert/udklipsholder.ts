export interface Udklip {
  readonly html: string;
  readonly tekst: string;
}

/** Puts both forms on the clipboard, for the program to choose from; false where the web view will not let us. */
export async function kopier({ html, tekst }: Udklip): Promise<boolean> {
  try {
    const som = (type: string, indhold: string): Blob => new Blob([indhold], { type });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": som("text/html", html), "text/plain": som("text/plain", tekst) })]);
    return true;
  } catch {
    return false; // No permission, no clipboard, or a page that is not the one in front.
  }
}
