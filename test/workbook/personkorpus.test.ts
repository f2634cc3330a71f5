import { LAEKAGER } from "./personkorpus";
import { LIGNENDE } from "./personkorpusLignende";

describe("korpusset til kontrollen af personoplysninger", () => {
  it("har 40 lækager, hver med sin art, og 40, der ligner", () => {
    expect(LAEKAGER.filter(({ art }) => art !== undefined)).toHaveLength(40);
    expect(LAEKAGER).toHaveLength(40);
    expect(LIGNENDE.filter(({ art }) => art === undefined)).toHaveLength(40);
    expect(LIGNENDE).toHaveLength(40);
  });

  it("har et navn til hver, som ingen anden har", () => {
    const navne = [...LAEKAGER, ...LIGNENDE].map(({ navn }) => navn);
    expect(new Set(navne).size).toBe(navne.length);
  });
});
