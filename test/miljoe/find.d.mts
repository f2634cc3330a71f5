export type Program = "chromium" | "soffice" | "pdfinfo" | "pdftotext" | "pdftoppm";
export function find(program: Program, environment?: Record<string, string | undefined>): string | null;
export function mustFind(program: Program): string;
