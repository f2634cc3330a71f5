import { udenForstavelse } from "../../../src/kald/formel/udenForstavelse";

it.each([
  ["=_xldudf_REFUSION(2500000,2022)", "=REFUSION(2500000,2022)"],
  ["=SUM(_xldudf_REFUSION(A1,2022))", "=SUM(REFUSION(A1,2022))"],
  ["=IF(A1>0,_XLDUDF_REFUSION(A1,2022),_xldudf_FORDEL_BUDGET(A2,B1:B3))", "=IF(A1>0,REFUSION(A1,2022),FORDEL_BUDGET(A2,B1:B3))"],
  ["=_xldudf_REFUSION(_xldudf_REFUSION(1,2022),2022)", "=REFUSION(REFUSION(1,2022),2022)"],
])("%s bliver til %s", (formel, ren) => expect(udenForstavelse(formel)).toBe(ren));

it.each([
  ["en formel uden forstavelse", "=REFUSION(A1,2022)"],
  ["en anden tilføjelses funktion", "=_xldudf_ANDEN(A1)+REFUSION(A1,2022)"],
  ["en tekst", '="_xldudf_REFUSION(1,2022)"&A1'],
  ["et arknavn", "='_xldudf_REFUSION(1)'!A1"],
])("%s er uændret", (_, formel) => expect(udenForstavelse(formel)).toBe(formel));
