import { kontroller, MINDSTE_ANTAL, type Fund } from "../../../src/workbook/deling/kontrol";
import { LAEKAGER, type Korpusark } from "../personkorpus";
import { LIGNENDE } from "../personkorpusLignende";

const fundI = (ark: Korpusark): readonly Fund[] => kontroller({ ark: [ark] }, { mindsteAntal: MINDSTE_ANTAL });

describe("kontrollen finder hver af de 40 lækager", () => {
  it.each(LAEKAGER.map((post) => [post.navn, post] as const))("%s", (_, { art, ark }) => {
    expect(new Set(fundI(ark).map((fund) => fund.art))).toEqual(new Set([art]));
  });
});

describe("af de 40, der ligner", () => {
  it("er højst 2 fundet", () => {
    expect(LIGNENDE.filter(({ ark }) => fundI(ark).length > 0).map(({ navn }) => navn)).toEqual([]);
  });
});
