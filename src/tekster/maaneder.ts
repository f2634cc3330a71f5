/** January first. */
export const MAANEDSNAVNE = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** The month's name, counting from 1, or "" where there is no such month. */
export const maanedsnavn = (maaned: number): string => MAANEDSNAVNE[maaned - 1] ?? "";
