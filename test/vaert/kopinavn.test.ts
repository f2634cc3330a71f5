import { kopinavn } from "../../src/taskpane/vaert/kopinavn";

it.each([
  ["Budget", [], "Budget (værdier)"],
  ["Budget", ["budget (VÆRDIER)"], "Budget (værdier 2)"],
  ["Budget", ["Budget (værdier)", "Budget (værdier 2)"], "Budget (værdier 3)"],
  ["Et arknavn på enogtredive tegn", [], "Et arknavn på enogtre (værdier)"],
  ["Et arknavn på enogtredive tegn", ["Et arknavn på enogtre (værdier)"], "Et arknavn på enogt (værdier 2)"],
  ["Et navn med enogtyve og mere", [], "Et navn med enogtyve (værdier)"],
  ["Nitten tegn og så 😀😀😀😀", [], "Nitten tegn og så 😀 (værdier)"],
])("%s, når %j er taget, bliver til %s", (navn, taget, kopi) => expect(kopinavn(navn, taget)).toBe(kopi));

it("er højst 31 tegn", () => expect(kopinavn("x".repeat(31), [])).toHaveLength(31));
