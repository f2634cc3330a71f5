import { findSatser, INDBYGGEDE_SATSER } from "../../src/core";
import { aarsfejl } from "../../src/tekster/aarsfejl";

const STED = { argument: "aar" } as const;

it.each([
  [
    2030,
    "Der er ingen beløbsgrænser for 2030, og der gættes ikke. Der er beløbsgrænser for 2007-2009 og 2013-2026. Opgaven Satser kan tilføje et år.",
  ],
  [2024, "Beløbsgrænserne for 2024 er ikke bekræftet (status: skøn). Bekræftet er 2007-2009 og 2020-2022. Bekræft 2024 i opgaven Satser."],
])("i ruden henviser %i til opgaven Satser, også når satserne er brugerens egne", (aar, tekst) => {
  for (const egen of [false, true]) {
    const fundet = findSatser({ ...INDBYGGEDE_SATSER, egen }, aar, "voksen", STED);
    expect(fundet.ok ? null : aarsfejl(fundet.fejl)).toBe(tekst);
  }
});
